namespace ProjectsApi.Contract.Filtering;

/// <summary>Filter on columns that the output type shows as one object, such as the place of a project.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
internal sealed class GroupFilterInput<TEntity> : FilterInputType<TEntity>
{
    /// <summary>Names the filter.</summary>
    /// <param name="typeName">Name of the entity's type and of the object, such as <c>ProjectLocation</c>.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    public GroupFilterInput(string typeName, string description)
        : base(typeName, description)
    {
    }
}
