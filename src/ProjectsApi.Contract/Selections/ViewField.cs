using GraphQL.Types;

namespace ProjectsApi.Contract.Selections;

/// <summary>An output field that says which members of its view it reads.</summary>
public sealed class ViewField : FieldType
{
    /// <summary>Bits of <see cref="ViewMembers{TView}"/> that must be filled before this field can be resolved.</summary>
    public required ulong Needs { get; init; }
}
