using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Toy;

/// <summary>A file as it arrived; text and hash are read from its content.</summary>
public sealed class ToyFileType : ObjectGraphType<UploadedFile>
{
    public ToyFileType()
    {
        Name = "File";
        Field<StringGraphType>("name").Resolve(context => context.Source.Name);
        Field<StringGraphType>("contentType").Resolve(context => context.Source.ContentType);
        Field<LongGraphType>("length").Resolve(context => context.Source.Length);
        Field<StringGraphType>("contentHash").Resolve(context => context.Source.ContentHash);
        Field<StringGraphType>("text").ResolveAsync(async context => await ToyUploads.TextAsync(context.Source, context.CancellationToken));
        Field<StringGraphType>("readHash").ResolveAsync(async context =>
        {
            await using var content = context.Source.OpenReadStream();
            return await ToyUploads.HashAsync(content, context.CancellationToken);
        });
    }
}
