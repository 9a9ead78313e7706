using GraphQL.Resolvers;
using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Library;

public sealed class LibraryMutation : ObjectGraphType
{
    public LibraryMutation()
    {
        Name = "Mutation";
        Description = "Changes（变更）";
        AddField(new FieldType
        {
            Name = "touch",
            Type = typeof(StringGraphType),
            Description = "Touch（触碰）",
            Resolver = new FuncFieldResolver<object>(_ => "done"),
        });
    }
}
