using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace EngagementFramework.Tool.Documents;

/// <summary>A folder as patterns see it: without what is hidden, and without links to folders, which may lead in a circle.</summary>
internal sealed class VisibleFolder(DirectoryInfo folder, DirectoryInfoBase? parent = null) : DirectoryInfoBase
{
    public override string Name => parent is null ? folder.FullName : folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden))
            {
                continue;
            }

            if (entry is FileInfo file)
            {
                yield return new FileInfoWrapper(file);
            }
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                yield return new VisibleFolder((DirectoryInfo)entry, this);
            }
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) => new VisibleFolder(new DirectoryInfo(Path.Combine(folder.FullName, path)), this);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));
}
