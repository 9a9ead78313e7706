using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People;

internal static class PeopleQueries
{
    /// <summary>Field of the caller, which needs no permission.</summary>
    public const string Me = "me";

    public static void AddTo(ObjectGraphType root)
    {
        root.AddField(new FieldType
        {
            Name = Me,
            Description = "The caller; none for an anonymous one(当前用户)",
            Type = typeof(MeType),
            Resolver = new FuncFieldResolver<object>(context => Viewer.Of(context) is { IsSignedIn: true } viewer ? viewer : null),
        }.NeverKept());
        new ConnectionField<Person>("people", "People who work with the register(人员列表)").AddTo(root).Require(Permission.ManagePeople);
    }
}
