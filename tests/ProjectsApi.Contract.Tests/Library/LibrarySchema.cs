using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>A small schema with HotChocolate's book connection, whose costs its documentation states.</summary>
public sealed class LibrarySchema : Schema
{
    public LibrarySchema(IServiceProvider services)
        : base(services)
    {
        this.ConfigureContract();
        Description = "A library（图书馆）";
        var types = new BookTypes();
        Query = new LibraryQuery(types);
        Mutation = new LibraryMutation();
        RegisterType(types.Film);
    }
}
