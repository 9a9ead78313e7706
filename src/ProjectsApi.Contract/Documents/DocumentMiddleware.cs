using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// First step of every request. A cached document skips parsing and validation; a new one is checked against the limits first.
/// Permission to introspect, cost and execution time are checked for both.
/// </summary>
internal sealed class DocumentMiddleware(
    DocumentCache cache, UnexpectedErrors unexpectedErrors, IOptions<ContractOptions> options) : IConfigureExecution
{
    private readonly ContractOptions _limits = options.Value;
    private readonly ErrorBudget _errorBudget = new(options.Value.MaxValidationErrors);

    // After the engine's option configurations (100), so that rules added there are seen here.
    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.UnhandledExceptionDelegate = unexpectedErrors.HandleAsync;
        // With a timeout of its own the transport can extend it, which the engine cannot.
        if (options.Timeout == Timeout.InfiniteTimeSpan && options.UserContext is not RequestContext { Time: not null })
        {
            options.Timeout = _limits.ExecutionTimeout;
        }

        if (options.Query is not { } text || options.Document is not null)
        {
            return await ExecuteParsedAsync(options, next).ConfigureAwait(false);
        }

        if (cache.TryGet(text, out var cached))
        {
            Record(options, cached.Document, cached.Hash);
            options.ValidationRules = RulesForCached(options);
            return await ExecuteAsync(cached, options, next, Misspelt(options)).ConfigureAwait(false);
        }

        if (!DocumentParser.TryParse(text, _limits, out var document, out var unreadable))
        {
            Record(options, null, text.Length > _limits.MaxDocumentCharacters ? null : OperationIdentity.HashOf(text));
            return new ExecutionResult(unreadable);
        }

        var hash = OperationIdentity.HashOf(text);
        Record(options, document, hash);
        if (Analyze(document, out var parsed) is { } tooLarge)
        {
            return new ExecutionResult(tooLarge);
        }

        var misspelt = Misspelt(options);
        options.ValidationRules = RulesForNew(options, misspelt);
        var result = await ExecuteAsync(parsed, options, next, misspelt).ConfigureAwait(false);
        if (IsValid(result))
        {
            cache.Keep(text, parsed with { Hash = hash });
        }

        return result;
    }

    // The request has a parsed document or a document id. Persisted documents are not supported.
    private async Task<ExecutionResult> ExecuteParsedAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not { } document)
        {
            return new ExecutionResult(DocumentErrors.NotFound(options.DocumentId));
        }

        var misspelt = Misspelt(options);
        options.ValidationRules = RulesForNew(options, misspelt);
        return Analyze(document, out var parsed) is { } tooLarge
            ? new ExecutionResult(tooLarge)
            : await ExecuteAsync(parsed, options, next, misspelt).ConfigureAwait(false);
    }

    private async Task<ExecutionResult> ExecuteAsync(
        ParsedDocument parsed, ExecutionOptions options, ExecutionDelegate next, MisspeltInputs? misspelt)
    {
        if (parsed.Introspection is { } field && !MayIntrospect(options))
        {
            return new ExecutionResult(DocumentErrors.IntrospectionRefused(field, parsed.Document));
        }

        options.Document = parsed.Document;
        var result = await next(options).ConfigureAwait(false);
        if (!result.Executed && result.Errors is { } errors)
        {
            new ErrorExplanation(
                options.Schema ?? throw new InvalidOperationException(
                    "There is no schema."), options.Variables ?? GraphQL.Inputs.Empty, misspelt).AddTo(errors);
        }

        return Finish(options, result);
    }

    private static bool MayIntrospect(ExecutionOptions options) => options.UserContext is RequestContext { MayIntrospect: true };

    // A suggested name reveals that it exists.
    private static MisspeltInputs? Misspelt(ExecutionOptions options) => MayIntrospect(options) ? new MisspeltInputs() : null;

    private static void Record(ExecutionOptions options, GraphQLDocument? document, string? hash)
    {
        if (RequestMeter.Current is not { } meter)
        {
            return;
        }

        meter.DocumentHash = hash;
        if (document is not null)
        {
            OperationIdentity.Record(meter, document, options.OperationName);
        }
    }

    // An error before execution means a wrong document, wrong variables or an exceeded cost; such a document is not cached.
    private static bool IsValid(ExecutionResult result) => result.Executed || result.Errors is null;

    private static IEnumerable<IValidationRule> RulesForCached(ExecutionOptions options)
    {
        IEnumerable<IValidationRule> rules = options.CachedDocumentValidationRules ?? [];
        return options.Schema is Schema schema && ArgumentValidationVisitor.IsNeeded(schema)
            ? rules.Append(FieldArgumentsAreValidRule.Instance)
            : rules;
    }

    private IEnumerable<IValidationRule> RulesForNew(ExecutionOptions options, MisspeltInputs? misspelt) =>
        [_errorBudget, new IncrementalRule(), .. misspelt is null
            ? (IEnumerable<IValidationRule>)[] : [misspelt], .. options.ValidationRules ?? DocumentValidator.CoreRules];

    private ContractError? Analyze(GraphQLDocument document, out ParsedDocument parsed)
    {
        var analysis = new DocumentAnalysis(document, _limits);
        var refusal = analysis.Run()
            ?? new FieldMergeComparisons(document, analysis.Fragments, _limits).Check()
            ?? (analysis.Introspection is null ? null : new IntrospectionDepth(document, analysis.Fragments, _limits).Check());
        parsed = new ParsedDocument(new AnnotatedDocument(document), analysis.Introspection);
        return refusal;
    }

    private ExecutionResult Finish(ExecutionOptions options, ExecutionResult result)
    {
        result = CostCheck.Report(options.UserContext, result);
        if (!result.Executed && result.Errors is { } errors && errors.Count > _limits.MaxValidationErrors)
        {
            result.Errors = [.. errors.Take(_limits.MaxValidationErrors), DocumentErrors.MoreErrors(_limits.MaxValidationErrors)];
        }

        return result;
    }
}
