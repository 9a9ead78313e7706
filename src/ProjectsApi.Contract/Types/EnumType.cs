using GraphQL.Types;

namespace ProjectsApi.Contract.Types;

/// <summary>A CLR enumeration as a GraphQL enum: SCREAMING_SNAKE values, descriptions from <c>[Description]</c>.</summary>
/// <typeparam name="TEnum">Enumeration whose type and members carry a <see cref="System.ComponentModel.DescriptionAttribute"/>.</typeparam>
public sealed class EnumType<TEnum> : EnumerationGraphType<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc />
    // A digit starts no new word, because H1, Q3 and M01 are terms.
    protected override string ChangeEnumCase(string val) => EnumNames.ScreamingSnake(val);
}
