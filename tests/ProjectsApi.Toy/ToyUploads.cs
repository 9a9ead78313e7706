using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Toy;

/// <summary>Fields that read uploaded files.</summary>
internal static class ToyUploads
{
    public static void AddTo(ToyMutation root, ToyGate gate)
    {
        root.Field<ListGraphType<NonNullGraphType<ToyFileType>>>("upload")
            .Argument<UploadType>("file")
            .Argument<ListGraphType<UploadType>>("files")
            .Argument<ToyFileInputType>("input")
            .Resolve(context => Given(context).OfType<UploadedFile>());
        root.Field<StringGraphType>("hold").Argument<NonNullGraphType<UploadType>>("file").ResolveAsync(async context =>
        {
            var file = context.GetArgument<UploadedFile>("file");
            await using var content = file.OpenReadStream();
            await gate.PassAsync(context.CancellationToken);
            return await HashAsync(content, context.CancellationToken);
        });
    }

    public static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));

    public static async Task<string> TextAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static IEnumerable<object?> Given(IResolveFieldContext context)
    {
        yield return context.GetArgument<object?>("file");
        foreach (var file in context.GetArgument<IEnumerable<object?>?>("files") ?? [])
        {
            yield return file;
        }

        if (context.GetArgument<Dictionary<string, object?>?>("input") is { } input)
        {
            yield return input["file"];
        }
    }
}
