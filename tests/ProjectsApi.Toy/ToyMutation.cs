using GraphQL;
using GraphQL.Types;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Toy;

public sealed class ToyMutation : ObjectGraphType
{
    private int _count;

    public ToyMutation(ToyNews news, ToyAuthenticator authenticator, ToyGate gate, IServiceProvider services)
    {
        Name = "Mutation";
        Field<IntGraphType>("away").Resolve(_ => throw new InvalidOperationException("secret of the house"));
        Field<IntGraphType>("count").Resolve(_ => ++_count);
        Field<IntGraphType>("publish")
            .Argument<NonNullGraphType<StringGraphType>>("text")
            .Argument<IntGraphType>("times", argument => argument.DefaultValue = 1)
            .Resolve(context =>
            {
                for (var i = 1; i <= context.GetArgument<int>("times"); i++)
                {
                    news.Publish(context.GetArgument<string>("text"));
                }

                return news.Subscribers;
            });
        Field<BooleanGraphType>("finish").Resolve(_ =>
        {
            news.End();
            return true;
        });
        Field<BooleanGraphType>("fail").Resolve(_ =>
        {
            news.End(new InvalidOperationException("secret of the house"));
            return true;
        });
        Field<BooleanGraphType>("door").Argument<NonNullGraphType<BooleanGraphType>>("open").Resolve(context =>
        {
            authenticator.AcceptsCallers = context.GetArgument<bool>("open");
            // Resolved late: the revalidator depends on the transport, which depends on the schema.
            services.GetRequiredService<ConnectionRevalidator>().RevalidateNow();
            return authenticator.AcceptsCallers;
        });
        ToyUploads.AddTo(this, gate);
    }
}
