using GraphQL.Validation;

namespace ProjectsApi.Contract.Documents;

/// <summary>Leaves the engine's walk of a document, for which it knows no other way out.</summary>
internal sealed class ErrorBudgetExceededException(IEnumerable<ValidationError> errors) : Exception
{
    public IReadOnlyList<ValidationError> Errors { get; } = [.. errors];
}
