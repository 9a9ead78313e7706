using GraphQL.Introspection;
using GraphQL.Types;

namespace ProjectsApi.Contract.Introspection;

/// <summary>Shows <c>isRepeatable</c>, which the engine implements but hides.</summary>
internal sealed class ContractSchemaFilter : DefaultSchemaFilter
{
    /// <inheritdoc/>
    public override Task<bool> AllowField(IGraphType parent, IFieldType field)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(field);
        return parent.Name == "__Directive" && field.Name == "isRepeatable" ? Allowed : base.AllowField(parent, field);
    }
}
