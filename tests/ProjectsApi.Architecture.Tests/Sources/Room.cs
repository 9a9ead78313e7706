using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProjectsApi.Architecture.Tests.Sources;

/// <summary>
/// One project under src, compiled from its sources. A fence thus sees every used name: also constants, which are absent from the
/// compiled assembly, and types of <c>var</c>.
/// </summary>
public sealed class Room
{
    // Names that did not resolve; a fence over them would pass for the wrong reason.
    private static readonly HashSet<string> Unresolved = ["CS0103", "CS0234", "CS0246", "CS0400"];

    private static readonly Dictionary<string, string[]> ImplicitUsings = new(StringComparer.Ordinal)
    {
        ["Microsoft.NET.Sdk"] =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks",
        ],
        ["Microsoft.NET.Sdk.Web"] =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks",
            "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
            "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
        ],
    };

    private static readonly ConcurrentDictionary<string, Lazy<Room>> Opened = new(StringComparer.Ordinal);

    private Room(string name)
    {
        Name = name;
        Files = [.. Repository.Src.Where(file => file.Path.StartsWith($"src/{name}/", StringComparison.Ordinal))];
        Compilation = CSharpCompilation.Create(
            name,
            [.. Files.Select(file => file.Tree), GlobalUsings(name)],
            References(name),
            new(name.EndsWith(".Host", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    public string Name { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    public CSharpCompilation Compilation { get; }

    public static Room Open(string name) => Opened.GetOrAdd(name, key => new(() => new(key))).Value;

    public static IEnumerable<string> UnresolvedNames(Compilation compilation) =>
        compilation.GetDiagnostics()
            .Where(diagnostic => Unresolved.Contains(diagnostic.Id))
            .Select(diagnostic => diagnostic.ToString());

    private static SyntaxTree GlobalUsings(string name)
    {
        var project = XElement.Parse(Repository.Read($"src/{name}/{name}.csproj"));
        var sdk = project.Attribute("Sdk")?.Value ?? "";
        var declared = project.Descendants("Using").Select(element => element.Attribute("Include")?.Value ?? "");
        var lines = ImplicitUsings[sdk].Concat(declared).Select(import => $"global using {import};");
        return new SourceFile($"src/{name}/GlobalUsings.cs", string.Join('\n', lines)).Tree;
    }

    private static IEnumerable<PortableExecutableReference> References(string name)
    {
        // Everything the tests can load: the framework, ASP.NET Core, each package and each other room.
        var loadable = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string
            ?? throw new InvalidOperationException("The runtime names no trusted assemblies.");
        return loadable.Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
