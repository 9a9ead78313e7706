using GraphQL.Validation;

namespace ProjectsApi.Contract.Documents;

/// <summary>Ends the engine's validation, which can be ended in no other way.</summary>
internal sealed class ErrorBudgetExceededException(IEnumerable<ValidationError> errors) : Exception
{
    public IReadOnlyList<ValidationError> Errors { get; } = [.. errors];
}
