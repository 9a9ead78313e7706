using GraphQL;
using GraphQL.Validation;

namespace ProjectsApi.Contract.Documents;

/// <summary>The engine's validation, then the registered checks.</summary>
internal sealed class OperationValidator(IEnumerable<IOperationCheck> checks) : IDocumentValidator
{
    private readonly DocumentValidator _engine = new();
    private readonly IOperationCheck[] _checks = [.. checks];

    // The engine calls this interface; its name and signature are not ours to choose.
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => ValidateAndCheckAsync(options);

    private async Task<IValidationResult> ValidateAndCheckAsync(ValidationOptions options)
    {
        try
        {
            var validation = await CoerceAsync(options)
                .ConfigureAwait(false) ?? await _engine.ValidateAsync(in options).ConfigureAwait(false);
            return validation.IsValid && FirstError(new ValidOperation(options, validation)) is { } error
                ? new FailedValidationResult(error)
                : validation;
        }
        catch (ErrorBudgetExceededException exceeded)
        {
            return new FailedValidationResult(exceeded.Errors);
        }
    }

    // Only a cached document has no rules.
    private ValueTask<IValidationResult?> CoerceAsync(ValidationOptions options) =>
        options.Rules is ICollection<IValidationRule> { Count: 0 }
        ? CoercionOf(options).CoerceAsync(options)
        : default;

    private OperationCoercion CoercionOf(ValidationOptions options) =>
        AnnotatedDocument.Find<OperationCoercion>(options.Document, this, options.Operation)
        ?? AnnotatedDocument.Keep(
            options.Document, this, options.Operation, new OperationCoercion(options.Schema, options.Document, options.Operation));

    private ExecutionError? FirstError(ValidOperation operation)
    {
        foreach (var check in _checks)
        {
            if (check.Check(operation) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
