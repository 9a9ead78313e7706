using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Scalars;

/// <summary>
/// Scalar <c>Upload</c>: a file as <see cref="UploadedFile"/>, for arguments and input fields only. It comes in a part of a
/// multipart request.
/// </summary>
/// <remarks>Source: HotChocolate 15, scalar Upload; GraphQL multipart request specification.</remarks>
public sealed class UploadType : ScalarGraphType
{
    private const string OnlyByMultipart =
        "An Upload is a variable whose file comes in a part of its own: send a multipart request (multipart/form-data).";

    /// <summary>Creates the scalar.</summary>
    public UploadType()
    {
        Name = "Upload";
        Description = "File that comes in a part of its own, by the GraphQL multipart request specification(文件上传)";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : throw Refused();

    /// <inheritdoc/>
    /// <remarks>Accepts every literal, so that <see cref="ParseLiteral"/> gives the reason of the refusal.</remarks>
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or UploadedFile => value,
        _ => throw Refused(),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => ThrowSerializationError(value);

    private static ContractError Refused() => new(OnlyByMultipart, ErrorCodes.InvalidValue);
}
