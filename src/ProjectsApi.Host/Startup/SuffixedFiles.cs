using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ProjectsApi.Host.Startup;

/// <summary>Finds each file under its name without a suffix, so that its type follows from the name.</summary>
internal sealed class SuffixedFiles(IFileProvider files, string suffix) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath + suffix);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => files.Watch(filter + suffix);
}
