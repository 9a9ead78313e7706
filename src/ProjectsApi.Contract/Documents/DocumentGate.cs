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
        if (options.Timeout == Timeout.InfiniteTimeSpan)
        {
            options.Timeout = _limits.ExecutionTimeout;
        }

        if (options.Query is not { } text || options.Document is not null)
        {
            return await ExecuteGivenAsync(options, next).ConfigureAwait(false);
        }

        if (cache.TryGet(text, out var known))
        {
            options.ValidationRules = RulesForKnown(options);
            return await ExecuteAsync(known, options, next).ConfigureAwait(false);
        }

        if (!DocumentReader.TryRead(text, _limits, out var document, out var unreadable))
        {
            return new ExecutionResult(unreadable);
        }

        if (Measure(document, out var prepared) is { } tooLarge)
        {
            return new ExecutionResult(tooLarge);
        }

        options.ValidationRules = RulesForNew(options);
        var result = await ExecuteAsync(prepared, options, next).ConfigureAwait(false);
        if (IsValid(result))
        {
            cache.Keep(text, prepared);
        }

        return result;
    }

    // A document that comes parsed, or none at all, which the engine answers itself.
    private async Task<ExecutionResult> ExecuteGivenAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not { } document)
        {
            return await next(options).ConfigureAwait(false);
        }

        options.ValidationRules = RulesForNew(options);
        return Measure(document, out var prepared) is { } tooLarge
            ? new ExecutionResult(tooLarge)
            : await ExecuteAsync(prepared, options, next).ConfigureAwait(false);
    }

    private async Task<ExecutionResult> ExecuteAsync(
        PreparedDocument prepared, ExecutionOptions options, ExecutionDelegate next)
    {
        if (prepared.Introspection is { } field && options.UserContext is not RequestContext { MayIntrospect: true })
        {
            return new ExecutionResult(DocumentErrors.IntrospectionRefused(field, prepared.Document));
        }

        options.Document = prepared.Document;
        return Finish(options, await next(options).ConfigureAwait(false));
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

    private IEnumerable<IValidationRule> RulesForNew(ExecutionOptions options) =>
        (options.ValidationRules ?? DocumentValidator.CoreRules).Prepend(_errorBudget);

    private ContractError? Measure(GraphQLDocument document, out PreparedDocument prepared)
    {
        var survey = new DocumentSurvey(document, _limits);
        var refusal = survey.Run()
            ?? new FieldMerging(document, survey.Fragments, _limits).Check()
            ?? (survey.Introspection is null ? null : new IntrospectionDepth(document, survey.Fragments, _limits).Check());
        prepared = new PreparedDocument(document, survey.Introspection);
        return refusal;
    }

    private ExecutionResult Finish(ExecutionOptions options, ExecutionResult result)
    {
        result = CostCheck.Report(options.UserContext, result);
        if (!result.Executed && result.Errors is { } errors && errors.Count > _limits.MaxValidationErrors)
        {
            result.Errors = [.. errors.Take(_limits.MaxValidationErrors), DocumentErrors.MoreErrors()];
        }

        return result;
    }
}
