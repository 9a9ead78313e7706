using GraphQL.Types;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A schema without an Upload.</summary>
public sealed class SchemaWithoutUploads : Schema
{
    public SchemaWithoutUploads(IServiceProvider services)
        : base(services)
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<StringGraphType>("hello").Resolve(_ => "你好");
        Query = query;
    }
}
