using GraphQL.Execution;
using GraphQL.Validation;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>Fails inside the engine, after validation and before execution.</summary>
public sealed class FailingListener : IDocumentExecutionListener
{
    public Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult) =>
        throw new InvalidOperationException("secret of the house");

    public Task BeforeExecutionAsync(IExecutionContext context) => Task.CompletedTask;

    public Task AfterExecutionAsync(IExecutionContext context) => Task.CompletedTask;
}
