using System.Security.Claims;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Answers;

/// <summary>Keeps answers to queries for equal requests of equal callers while the version of the data is the same.</summary>
/// <remarks>
/// The version is read after the request arrived and before its execution. Equal versions prove that no write was committed between the
/// execution and the later request (D93).
/// </remarks>
internal sealed class AnswerStore : IDisposable
{
    /// <summary>Longest request whose answer is kept, bytes.</summary>
    public const int MaxRequestBytes = 16 * 1024;

    // Estimated: objects of an entry, and the share of its compressed forms.
    private const int EntryBytes = 600;
    private const double CodedShare = 0.5;

    private readonly IAccessPolicy? _policy;
    private readonly IAnswerVersions? _versions;
    private readonly KeptAnswerOptions _options;
    private readonly ILogger<AnswerStore> _logger;
    private readonly MemoryCache _answers;

    public AnswerStore(
        IEnumerable<IAccessPolicy> policies,
        IEnumerable<IAnswerVersions> versions,
        IOptions<GraphQLTransportOptions> options,
        ILogger<AnswerStore> logger)
    {
        _policy = policies.LastOrDefault();
        _versions = versions.LastOrDefault();
        _options = options.Value.KeptAnswers;
        _logger = logger;
        _answers = new MemoryCache(new MemoryCacheOptions { SizeLimit = Math.Max(1, _options.MaxBytes) });
    }

    public int MaxAnswerBytes => _options.MaxAnswerBytes;

    /// <summary>Finds the answer to a request.</summary>
    /// <param name="sent">Body of a POST, or query string of a GET.</param>
    /// <param name="isUrl">Whether it is a query string.</param>
    /// <param name="request">Context of the request.</param>
    /// <param name="caller">Caller of the request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<AnswerTicket> FindAsync(
        byte[] sent, bool isUrl, RequestContext request, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        // Without a meter the cost of the answer is unknown.
        if (_versions is null || _policy is null || _options.MaxBytes == 0 || sent.Length > MaxRequestBytes
            || request.CostMode != CostMode.Enforce || RequestMeter.Current is not { } meter)
        {
            return default;
        }

        try
        {
            await _policy.PrepareAsync(request, caller, cancellationToken);
            if (_policy.ScopeOf(request) is not { } scope)
            {
                return default;
            }

            var key = new AnswerKey(sent, isUrl, scope, request.MayIntrospect, request.Locale);
            var seen = _answers.TryGetValue(key, out var entry);
            // A body may hold a mutation, which nobody repeats. So the first POST reads no version.
            if (!seen && !isUrl)
            {
                return new AnswerTicket(key, meter, null, null);
            }

            var version = await _versions.ReadAsync(cancellationToken);
            return new AnswerTicket(key, meter, version, entry is KeptAnswer kept && kept.Version == version ? kept : null);
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            // The execution meets the same failure and reports it to the client. No stack trace: an outage logs thousands of these.
            TransportLog.VersionUnknown(_logger, request.RequestId, cause.GetBaseException().Message);
            return default;
        }
    }

    /// <summary>Whether the answer may be kept, or its request remembered.</summary>
    public static bool MayKeep(ExecutionResult result, RequestContext request) =>
        request.MayKeepAnswer && result.Executed && result.Operation?.Operation == OperationType.Query
        && result.Errors is not { Count: > 0 } && result.Streams is null;

    /// <summary>Keeps an answer whose version is known.</summary>
    public KeptAnswer Keep(AnswerKey key, AnswerVersion version, byte[] text, RequestMeter meter)
    {
        var answer = new KeptAnswer(version, text, key.Locale, meter);
        Set(key, answer, (int)(text.Length * (1 + CodedShare)));
        return answer;
    }

    /// <summary>Remembers that a request was sent once; the second answer is kept.</summary>
    public void Remember(AnswerKey key) => Set(key, this, 0);

    public void Dispose() => _answers.Dispose();

    private void Set(AnswerKey key, object entry, int size) => _answers.Set(key, entry, new MemoryCacheEntryOptions
    {
        Size = EntryBytes + key.Size + size,
        SlidingExpiration = _options.IdleTime,
    });
}
