using System.Collections;
using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Scalars;

/// <summary>Scalar <c>Long</c>: a JSON integer held as <see cref="long"/>.</summary>
/// <remarks>Source: HotChocolate 15, scalar Long.</remarks>
public sealed class LongType : LongGraphType
{
    /// <summary>Creates the scalar.</summary>
    public LongType()
    {
        Name = "Long";
        Description = "Signed 64-bit integer（长整数）";
        this.ApplyDirective("specifiedBy", "url", "https://scalars.graphql.org/chillicream/long.html");
    }

    /// <inheritdoc/>
    public override bool CanSerializeList(IEnumerable list, bool allowNulls) => list is long[] or List<long>;
}
