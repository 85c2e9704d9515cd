using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngagementFramework.Docs.Tests.Code;

/// <summary>Compiles a block of a page as a program of its own, as a new console project would, and runs it from the repository's root.</summary>
internal static class CSharpProgram
{
    // What the SDK imports into a console project.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the program writes to the console.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static string Run(string code)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var (output, folder) = (Console.Out, Environment.CurrentDirectory);
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            using var assembly = new MemoryStream(Compile(code));
            var main = context.LoadFromStream(assembly).EntryPoint!;
            Environment.CurrentDirectory = Repository.Root;
            Console.SetOut(written);
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
            return written.ToString();
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
            context.Unload();
        }
    }

    private static byte[] Compile(string code)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, parse), CSharpSyntaxTree.ParseText(code, parse)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        var complaints = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        return result.Success && complaints.Length == 0
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join('\n', complaints.AsEnumerable()));
    }
}
