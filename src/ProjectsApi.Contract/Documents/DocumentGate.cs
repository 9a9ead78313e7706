using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// What every request passes on its way into the engine: a known document skips parsing and validation, a new one is
/// measured first; permission to introspect, cost and limits hold for both.
/// </summary>
internal sealed class DocumentGate(
    DocumentCache cache, UnexpectedErrors unexpectedErrors, IOptions<ContractOptions> options) : IConfigureExecution
{
    private readonly ContractOptions _limits = options.Value;
    private readonly ErrorBudget _errorBudget = new(options.Value.MaxValidationErrors);

    // After the engine's option configurations (100), so that rules added there are seen here.
    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.UnhandledExceptionDelegate = unexpectedErrors.HandleAsync;
        // A transport that watches the time may be asked for more of it.
        if (options.Timeout == Timeout.InfiniteTimeSpan && options.UserContext is not RequestContext { Time: not null })
        {
            options.Timeout = _limits.ExecutionTimeout;
        }

        if (options.Query is not { } text || options.Document is not null)
        {
            return await ExecuteGivenAsync(options, next).ConfigureAwait(false);
        }

        if (cache.TryGet(text, out var known))
        {
            Note(options, known.Document, known.Hash);
            options.ValidationRules = RulesForKnown(options);
            return await ExecuteAsync(known, options, next, Misspelt(options)).ConfigureAwait(false);
        }

        if (!DocumentReader.TryRead(text, _limits, out var document, out var unreadable))
        {
            Note(options, null, text.Length > _limits.MaxDocumentCharacters ? null : OperationKey.HashOf(text));
            return new ExecutionResult(unreadable);
        }

        var hash = OperationKey.HashOf(text);
        Note(options, document, hash);
        if (Measure(document, out var prepared) is { } tooLarge)
        {
            return new ExecutionResult(tooLarge);
        }

        var misspelt = Misspelt(options);
        options.ValidationRules = RulesForNew(options, misspelt);
        var result = await ExecuteAsync(prepared, options, next, misspelt).ConfigureAwait(false);
        if (IsValid(result))
        {
            cache.Keep(text, prepared with { Hash = hash });
        }

        return result;
    }

    // A document that comes parsed, or none at all but an id: no document is kept here under an id.
    private async Task<ExecutionResult> ExecuteGivenAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not { } document)
        {
            return new ExecutionResult(DocumentErrors.NotFound(options.DocumentId));
        }

        var misspelt = Misspelt(options);
        options.ValidationRules = RulesForNew(options, misspelt);
        return Measure(document, out var prepared) is { } tooLarge
            ? new ExecutionResult(tooLarge)
            : await ExecuteAsync(prepared, options, next, misspelt).ConfigureAwait(false);
    }

    private async Task<ExecutionResult> ExecuteAsync(
        PreparedDocument prepared, ExecutionOptions options, ExecutionDelegate next, MisspeltInputs? misspelt)
    {
        if (prepared.Introspection is { } field && !MayIntrospect(options))
        {
            return new ExecutionResult(DocumentErrors.IntrospectionRefused(field, prepared.Document));
        }

        options.Document = prepared.Document;
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

    // To suggest a name tells that it exists.
    private static MisspeltInputs? Misspelt(ExecutionOptions options) => MayIntrospect(options) ? new MisspeltInputs() : null;

    private static void Note(ExecutionOptions options, GraphQLDocument? document, string? hash)
    {
        if (RequestMeter.Current is not { } meter)
        {
            return;
        }

        meter.DocumentHash = hash;
        if (document is not null)
        {
            OperationKey.Note(meter, document, options.OperationName);
        }
    }

    // Errors before execution mean that the document or the variables were wrong, or the operation too dear:
    // such a document is not worth keeping.
    private static bool IsValid(ExecutionResult result) => result.Executed || result.Errors is null;

    private static IEnumerable<IValidationRule> RulesForKnown(ExecutionOptions options)
    {
        IEnumerable<IValidationRule> rules = options.CachedDocumentValidationRules ?? [];
        return options.Schema is Schema schema && ArgumentValidationVisitor.IsNeeded(schema)
            ? rules.Append(FieldArgumentsAreValidRule.Instance)
            : rules;
    }

    private IEnumerable<IValidationRule> RulesForNew(ExecutionOptions options, MisspeltInputs? misspelt) =>
        [_errorBudget, .. misspelt is null
            ? (IEnumerable<IValidationRule>)[] : [misspelt], .. options.ValidationRules ?? DocumentValidator.CoreRules];

    private ContractError? Measure(GraphQLDocument document, out PreparedDocument prepared)
    {
        var survey = new DocumentSurvey(document, _limits);
        var refusal = survey.Run()
            ?? new FieldMerging(document, survey.Fragments, _limits).Check()
            ?? (survey.Introspection is null ? null : new IntrospectionDepth(document, survey.Fragments, _limits).Check());
        prepared = new PreparedDocument(new AnnotatedDocument(document), survey.Introspection);
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
