using System.Buffers;
using GraphQL;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>
/// Reads the parts <c>operations</c> and <c>map</c>, then every file of the map. Rules are checked early, so that an invalid request
/// reads no file.
/// </summary>
/// <remarks>Source: GraphQL multipart request specification, without batching.</remarks>
internal sealed class MultipartRequestReader(MultipartFormReader form, GraphQLTransportOptions options, ReceivedFiles files)
{
    private const string Operations = "operations";
    private const string Map = "map";
    private const int ChunkBytes = 16 * 1024;
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private GraphQLParameters? _parameters;
    private Dictionary<string, object?> _variables = [];
    private FileMap _map = new();
    private long _textBytes;
    private long _fileBytes;

    public async ValueTask<ParsedRequest> ReadAsync(CancellationToken cancellationToken)
    {
        var refusal = await ReadOperationsAsync(cancellationToken)
            ?? await ReadMapAsync(cancellationToken)
            ?? await ReadFilesAsync(cancellationToken);
        if (refusal is not null || _parameters is null)
        {
            return refusal ?? Refusals.QueryAndIdMissing;
        }

        return _parameters with { Variables = _variables.ToInputs() };
    }

    private async ValueTask<Refusal?> ReadOperationsAsync(CancellationToken cancellationToken)
    {
        if (await form.NextAsync(cancellationToken) is not { } part)
        {
            return form.Refusal ?? UploadRefusals.OperationsMissing;
        }

        if (part.Name != Operations)
        {
            return part.Name == Map
                ? UploadRefusals.Misordered
                : await RefuseMisplacedAsync(part, Operations, UploadRefusals.OperationsMissing, cancellationToken);
        }

        if (await ReadTextAsync(part, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var request = RequestJson.Read(_text.WrittenSpan, options.MaxJsonDepth, $"multipart field `{Operations}`");
        _parameters = request.Parameters;
        if (_parameters?.Variables is { } variables)
        {
            _variables = new Dictionary<string, object?>(variables);
        }

        return request.Refusal;
    }

    private async ValueTask<Refusal?> ReadMapAsync(CancellationToken cancellationToken)
    {
        if (await form.NextAsync(cancellationToken) is not { } part)
        {
            return form.Refusal ?? UploadRefusals.MapMissing;
        }

        if (part.Name != Map)
        {
            return part.Name == Operations
                ? UploadRefusals.DuplicatePart(Operations)
                : await RefuseMisplacedAsync(part, Map, UploadRefusals.MapMissing, cancellationToken);
        }

        return await ReadTextAsync(part, cancellationToken) ?? FileMap.Read(_text.WrittenSpan, _variables, options, out _map);
    }

    // Skips the rest to find out whether the expected part is late or missing.
    private async ValueTask<Refusal> RefuseMisplacedAsync(
        FormPart found, string expected, Refusal missing, CancellationToken cancellationToken)
    {
        while (await form.NextAsync(cancellationToken) is { } part)
        {
            if (part.Name == expected)
            {
                return UploadRefusals.TooEarly(found.Name);
            }
        }

        return form.Refusal ?? missing;
    }

    private async ValueTask<Refusal?> ReadFilesAsync(CancellationToken cancellationToken)
    {
        while (await form.NextAsync(cancellationToken) is { } part)
        {
            if (!_seen.Add(part.Name))
            {
                return UploadRefusals.DuplicatePart(part.Name);
            }

            if (!_map.Contains(part.Name))
            {
                return UploadRefusals.FileUnmapped(part.Name);
            }

            if (await ReadFileAsync(part, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        return form.Refusal
            ?? (_map.Keys.FirstOrDefault(key => !_seen.Contains(key)) is { } missing ? UploadRefusals.FileMissing(missing) : null);
    }

    private async ValueTask<Refusal?> ReadFileAsync(FormPart part, CancellationToken cancellationToken)
    {
        if (part.FileName is not { } name)
        {
            return UploadRefusals.FileMissing(part.Name);
        }

        var limits = options.Uploads;
        var buffer = files.Add();
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            while (await form.ReadAsync(chunk, cancellationToken) is > 0 and var read)
            {
                _fileBytes += read;
                if (buffer.Length + read > limits.MaxFileBytes)
                {
                    return UploadRefusals.FileTooLarge(part.Name, limits.MaxFileBytes);
                }

                if (_fileBytes > limits.MaxTotalBytes)
                {
                    return UploadRefusals.FilesTooLarge(limits.MaxTotalBytes);
                }

                await buffer.AppendAsync(chunk.AsMemory(0, read), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        if (form.Refusal is null)
        {
            _map.Assign(part.Name, buffer.Complete(name, part.ContentType));
        }

        return form.Refusal;
    }

    private async ValueTask<Refusal?> ReadTextAsync(FormPart part, CancellationToken cancellationToken)
    {
        _seen.Add(part.Name);
        _text.ResetWrittenCount();
        while (await form.ReadAsync(_text.GetMemory(ChunkBytes), cancellationToken) is > 0 and var read)
        {
            _text.Advance(read);
            _textBytes += read;
            if (_textBytes > options.MaxRequestBytes)
            {
                return Refusals.TooLarge(null, options.MaxRequestBytes);
            }
        }

        return form.Refusal;
    }
}
