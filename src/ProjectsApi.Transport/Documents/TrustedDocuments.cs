using System.Buffers;
using System.Collections.Concurrent;
using GraphQLParser;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Documents;

/// <summary>Documents that an operator has placed in a folder. A document never changes under its id while the server runs.</summary>
internal sealed class TrustedDocuments
{
    private const string Extension = ".graphql";
    private const int LongestId = 128;
    private const string FolderSetting = $"{OperationOptions.Section}:{nameof(OperationOptions.Folder)}";

    // No dot and no separator, so that an id names no other folder.
    private static readonly SearchValues<char> Legal =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private readonly ConcurrentDictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly string? _folder;

    /// <exception cref="DocumentFolderException">The folder or a file of it cannot be used.</exception>
    public TrustedDocuments(IOptions<GraphQLTransportOptions> configured)
    {
        var options = configured.Value.Operations;
        _folder = string.IsNullOrWhiteSpace(options.Folder) ? null : Path.GetFullPath(options.Folder);
        if (_folder is not null)
        {
            ReadAll(_folder);
        }
        else if (options.Only != TrustedOnly.None)
        {
            throw new DocumentFolderException(
                $"{OperationOptions.Section}:{nameof(options.Only)}: is {options.Only}, so {FolderSetting} has to name the folder of "
                + "their documents.");
        }
    }

    /// <summary>Whether there is a folder.</summary>
    public bool AreServed => _folder is not null;

    /// <summary>Text of a document; null when there is none with this id.</summary>
    /// <param name="id">Name of the file without its extension.</param>
    /// <param name="cancellationToken">Ends the read of a new file.</param>
    public async ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (_folder is null || !IsId(id))
        {
            return null;
        }

        if (_documents.TryGetValue(id, out var known))
        {
            return known;
        }

        // A new version of a client may bring its documents while the server runs.
        var file = Path.Combine(_folder, id + Extension);
        return File.Exists(file)
            ? _documents.GetOrAdd(id, await File.ReadAllTextAsync(file, cancellationToken))
            : null;
    }

    private static bool IsId(string text) => text.Length is > 0 and <= LongestId && !text.AsSpan().ContainsAnyExcept(Legal);

    private void ReadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DocumentFolderException($"{FolderSetting}: there is no folder '{folder}'.");
        }

        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension))
            {
                var id = Path.GetFileNameWithoutExtension(file);
                _documents[id] = IsId(id) ? Read(file) : throw new DocumentFolderException(
                    $"{FolderSetting}: '{file}' is not named by an id; use up to {LongestId} letters, digits, _ and - before {Extension}.");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFolderException($"{FolderSetting}: {failure.Message}", failure);
        }
    }

    private static string Read(string file)
    {
        var text = File.ReadAllText(file);
        try
        {
            Parser.Parse(text);
            return text;
        }
        catch (GraphQLParserException broken)
        {
            throw new DocumentFolderException(
                $"{FolderSetting}: '{file}' is no GraphQL document: {broken.Description} (line {broken.Location.Line}).", broken);
        }
    }
}
