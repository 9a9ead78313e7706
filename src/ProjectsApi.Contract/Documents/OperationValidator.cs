using GraphQL;
using GraphQL.Validation;

namespace ProjectsApi.Contract.Documents;

/// <summary>The engine's validation, followed by the checks that every request must pass.</summary>
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
            return validation.IsValid && FirstError(new CheckedOperation(options, validation)) is { } error
                ? new RefusedOperation(error)
                : validation;
        }
        catch (ErrorBudgetExceededException exceeded)
        {
            return new RefusedOperation(exceeded.Errors);
        }
    }

    // Only a document that was found valid before comes without rules.
    private ValueTask<IValidationResult?> CoerceAsync(ValidationOptions options) =>
        options.Rules is ICollection<IValidationRule> { Count: 0 }
        ? Known(options).CoerceAsync(options)
        : default;

    private ValidatedOperation Known(ValidationOptions options) =>
        AnnotatedDocument.Find<ValidatedOperation>(options.Document, this, options.Operation)
        ?? AnnotatedDocument.Keep(
            options.Document, this, options.Operation, new ValidatedOperation(options.Schema, options.Document, options.Operation));

    private ExecutionError? FirstError(CheckedOperation operation)
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
