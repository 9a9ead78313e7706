using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Changes;

/// <summary>Describes the columns of a change by the names and values of the API.</summary>
internal sealed class DescribeFieldChanges(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    private volatile IModel? _model;

    public async Task<IReadOnlyList<FieldChange>> HandleAsync(Change change, CancellationToken cancellationToken)
    {
        var model = _model ??= await ReadModelAsync(cancellationToken);
        var type = model.GetEntityTypes().FirstOrDefault(entity => entity.ClrType.Name == change.Entity);
        return [.. ChangedFields.Read(change.Fields).Select(field => Describe(type?.FindProperty(field.Name), field))];
    }

    private async Task<IModel> ReadModelAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return context.Model;
    }

    private static FieldChange Describe(IReadOnlyProperty? property, ChangedField field) =>
        new(ApiText.NameOf(field.Name), TextOf(property, field.Before), TextOf(property, field.After));

    // A column that was removed since keeps its stored text.
    private static string? TextOf(IReadOnlyProperty? property, JsonElement? value) => value switch
    {
        null => null,
        { } known when property is not null => ApiText.ValueOf(property, known.Deserialize(property.ClrType)),
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => other.GetRawText(),
    };
}
