using GraphQL.Validation;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>Counts how often the engine validates a document in full.</summary>
public sealed class CountingRule : ValidationRuleBase
{
    public int Validations { get; private set; }

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        Validations++;
        return default;
    }
}
