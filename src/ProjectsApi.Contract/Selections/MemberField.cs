using GraphQL.Types;

namespace ProjectsApi.Contract.Selections;

/// <summary>An output field that names the members of its object that it reads.</summary>
public sealed class MemberField : FieldType
{
    /// <summary>Members that must be filled before the field can be resolved.</summary>
    public required MemberSet Needs { get; init; }
}
