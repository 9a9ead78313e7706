using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Toy;

public sealed class ToyFileInputType : InputObjectGraphType
{
    public ToyFileInputType()
    {
        Name = "FileInput";
        Field<NonNullGraphType<UploadType>>("file");
        Field<StringGraphType>("note");
    }
}
