using System.Reflection;
using System.Reflection.Emit;

namespace EngagementFramework.Tests.Conventions;

/// <summary>Which types a compiled type uses: in its bases, members and attributes, and in the bodies of its methods.</summary>
internal static class References
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        type.GetInterfaces().ToList().ForEach(implemented => Add(found, implemented));
        type.GetCustomAttributesData().ToList().ForEach(attribute => Add(found, attribute.AttributeType));
        type.GetFields(Declared).ToList().ForEach(field => Add(found, field.FieldType));
        foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            Signature(found, method);
            Body(found, type, method);
        }

        return found;
    }

    private static void Signature(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        method.GetParameters().ToList().ForEach(parameter => Add(found, parameter.ParameterType));
        if (method.IsGenericMethod)
        {
            method.GetGenericArguments().ToList().ForEach(argument => Add(found, argument));
        }
    }

    private static void Body(HashSet<Type> found, Type type, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        body.LocalVariables.ToList().ForEach(local => Add(found, local.LocalType));
        body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).ToList().ForEach(clause => Add(found, clause.CatchType));
        var code = body.GetILAsByteArray()!;
        for (var at = 0; at < code.Length;)
        {
            var operation = OpCodesByValue[code[at] == 0xFE ? (short)((code[at] << 8) | code[at + 1]) : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                var member = type.Module.ResolveMember(
                    BitConverter.ToInt32(code, at),
                    type.IsGenericType ? type.GetGenericArguments() : null,
                    method.IsGenericMethod ? method.GetGenericArguments() : null);
                Add(found, member as Type ?? member?.DeclaringType);
                Add(found, (member as FieldInfo)?.FieldType);
                Add(found, (member as MethodInfo)?.ReturnType);
                if (member is MethodInfo { IsGenericMethod: true } called)
                {
                    called.GetGenericArguments().ToList().ForEach(argument => Add(found, argument));
                }
            }

            at += OperandSize(operation, code, at);
        }
    }

    private static int OperandSize(OpCode operation, byte[] code, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void Add(HashSet<Type> found, Type? type)
    {
        while (type?.HasElementType is true)
        {
            type = type.GetElementType();
        }

        if (type is null || !found.Add(type) || !type.IsGenericType)
        {
            return;
        }

        foreach (var argument in type.GetGenericArguments())
        {
            Add(found, argument);
        }
    }
}
