using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Rebuilds rows from their changes, in the order of the log.</summary>
public sealed class ChangeReplay(IModel model)
{
    private readonly FrozenDictionary<string, Table> _tables = model.GetEntityTypes()
        .Where(type => typeof(Entity).IsAssignableFrom(type.ClrType))
        .ToFrozenDictionary(type => type.ClrType.Name, type => new Table(type));

    private readonly Dictionary<Guid, ReplayedRow> _rows = [];

    /// <summary>Rows after the changes applied so far.</summary>
    public IReadOnlyCollection<ReplayedRow> Rows => _rows.Values;

    public void Apply(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        // No read shows a table that this build lacks.
        if (!_tables.TryGetValue(change.Entity, out var table))
        {
            return;
        }

        if (change.Kind == ChangeKind.Removed)
        {
            _rows.Remove(change.EntityId);
        }
        else if (change.Kind == ChangeKind.Created)
        {
            table.Write(_rows[change.EntityId] = table.Row(change.EntityId, change.At), change);
        }
        else if (_rows.TryGetValue(change.EntityId, out var row))
        {
            table.Write(row, change);
        }
        else
        {
            throw new InvalidOperationException($"Change {change.Sequence} is of {change.Entity} {change.EntityId}, which is not there.");
        }
    }

    /// <summary>Adds a row of an image.</summary>
    /// <param name="entity">Name of its entity type; a table that this build lacks is skipped.</param>
    /// <param name="columns">Names of the columns; those that this build lacks are skipped.</param>
    /// <param name="values">Values, a JSON array in the order of the columns.</param>
    internal void Put(string entity, IReadOnlyList<string> columns, JsonElement values)
    {
        if (!_tables.TryGetValue(entity, out var table))
        {
            return;
        }

        var (id, row) = table.Row(columns, values);
        _rows[id] = row;
    }

    private sealed class Table(IEntityType type)
    {
        private readonly IProperty[] _columns = [.. type.GetProperties()];

        private readonly FrozenDictionary<string, int> _places = type.GetProperties()
            .Select((property, place) => (property.Name, place)).ToFrozenDictionary(p => p.Name, p => p.place);

        public ReplayedRow Row(Guid id, DateTime at)
        {
            // A change older than a column lacks it; existing rows got the type's default then.
            var row = new ReplayedRow(type, [.. _columns.Select(column => column.IsNullable ? null : Zero(column.ClrType))]);
            row.Values[_places[nameof(Entity.Id)]] = id;
            row.Values[_places[nameof(Entity.CreatedAt)]] = at;
            return row;
        }

        public (Guid Id, ReplayedRow Row) Row(IReadOnlyList<string> columns, JsonElement values)
        {
            var row = Row(Guid.Empty, default);
            foreach (var (value, name) in values.EnumerateArray().Zip(columns))
            {
                if (_places.TryGetValue(name, out var place))
                {
                    row.Values[place] = value.Deserialize(_columns[place].ClrType);
                }
            }

            return (row.Values[_places[nameof(Entity.Id)]] as Guid? ?? throw new InvalidOperationException("A row has a key."), row);
        }

        private static object? Zero(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

        public void Write(ReplayedRow row, Change change)
        {
            row.Values[_places[nameof(Entity.Version)]] = change.Version;
            row.Values[_places[nameof(Entity.UpdatedAt)]] = change.At;
            foreach (var field in ChangedFields.ReadAll(change.Fields))
            {
                if (_places.TryGetValue(field.Name, out var place))
                {
                    row.Values[place] = field.After?.Deserialize(_columns[place].ClrType);
                }
            }
        }
    }
}
