using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
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

    // After the engine's option configurations (100), so that rules added there are seen here.
    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.UnhandledExceptionDelegate = unexpectedErrors.HandleAsync;
        if (options.Timeout == Timeout.InfiniteTimeSpan)
        {
            options.Timeout = _limits.ExecutionTimeout;
        }

        var text = options.Query;
        if (text is null || options.Document is not null)
        {
            return Finish(options, await next(options).ConfigureAwait(false));
        }

        var isKnown = cache.TryGet(text, out var prepared);
        if (!isKnown && Prepare(text, out prepared) is { } refusal)
        {
            return new ExecutionResult(refusal);
        }

        if (prepared?.Introspection is { } introspection && options.UserContext is not RequestContext { MayIntrospect: true })
        {
            return new ExecutionResult(DocumentErrors.IntrospectionRefused(introspection, prepared.Document));
        }

        options.Document = prepared?.Document;
        if (isKnown)
        {
            options.ValidationRules = RulesForKnown(options);
        }

        var result = await next(options).ConfigureAwait(false);
        if (!isKnown && prepared is not null && IsValid(result))
        {
            cache.Keep(text, prepared);
        }

        return Finish(options, result);
    }

    // Errors before execution mean that the document or the variables were wrong, or the operation too dear:
    // such a document is not worth keeping.
    private static bool IsValid(ExecutionResult result) => result.Executed || CostCheck.IsReport(result);

    private static IEnumerable<IValidationRule> RulesForKnown(ExecutionOptions options)
    {
        IEnumerable<IValidationRule> rules = options.CachedDocumentValidationRules ?? [];
        return options.Schema is Schema schema && ArgumentValidationVisitor.IsNeeded(schema)
            ? rules.Append(FieldArgumentsAreValidRule.Instance)
            : rules;
    }

    private ContractError? Prepare(string text, out PreparedDocument? prepared)
    {
        prepared = null;
        if (!DocumentReader.TryRead(text, _limits, out var document, out var unreadable))
        {
            return unreadable;
        }

        var survey = new DocumentSurvey(document, _limits);
        if (survey.Run() is { } tooLarge)
        {
            return tooLarge;
        }

        prepared = new PreparedDocument(document, survey.Introspection);
        return survey.Introspection is null
            ? null
            : new IntrospectionDepth(document, survey.Fragments, _limits).Check();
    }

    private ExecutionResult Finish(ExecutionOptions options, ExecutionResult result)
    {
        result = CostCheck.Report(options.UserContext, result);
        if (!result.Executed && result.Errors is { } errors && errors.Count > _limits.MaxValidationErrors)
        {
            result.Errors = [.. errors.Take(_limits.MaxValidationErrors), DocumentErrors.MoreErrors(errors.Count - _limits.MaxValidationErrors)];
        }

        return result;
    }
}
