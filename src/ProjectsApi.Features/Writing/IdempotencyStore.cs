using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Stores answers by idempotency key. A repeated request gets the stored answer and writes nothing.</summary>
internal static class IdempotencyStore
{
    /// <summary>Lifetime of a key.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(7);

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(NameMistakes).WithAddedModifier(RowJson.Modify),
    };

    /// <returns>Stored answer; null for a new key.</returns>
    public static async Task<Payload?> FindAsync<TResult>(WriteContext write, WriteRequest request, CancellationToken cancellationToken)
        where TResult : class
    {
        if (request.IdempotencyKey is not { } key)
        {
            return null;
        }

        if (key.Length is 0 or > IdempotentAnswer.LongestKey)
        {
            write.AddError("idempotencyKey", $"The key has {key.Length} characters; give 1 to {IdempotentAnswer.LongestKey}.");
            return new Payload(null, write.Errors);
        }

        var oldest = write.Now - Retention;
        var known = await write.Database.IdempotentAnswers
            .SingleOrDefaultAsync(a => a.PersonId == request.Owner && a.Key == key && a.At >= oldest, cancellationToken);
        if (known is null)
        {
            return null;
        }

        return known.Operation == request.Operation && known.InputHash == request.InputHash
            ? Read<TResult>(known.Answer)
            : new Payload(null, [new IdempotencyKeyReusedError(
                "This key was used with another input; make a new key for a new write.", UserError.At("idempotencyKey"))]);
    }

    /// <summary>Stores the answer in the transaction of the write.</summary>
    public static async Task KeepAsync<TResult>(
        WriteContext write, WriteRequest request, TResult result, IReadOnlyList<UserError>? errors, CancellationToken cancellationToken)
        where TResult : class
    {
        if (request.IdempotencyKey is not { } key)
        {
            return;
        }

        await ExpiredIdempotencyKeys.RemoveAsync(write.Database, request.Owner, key, write.Now - Retention, cancellationToken);
        write.Database.Add(new IdempotentAnswer
        {
            PersonId = request.Owner,
            Key = key,
            Operation = request.Operation,
            InputHash = request.InputHash,
            Answer = JsonSerializer.Serialize(new Answer<TResult>(result, errors), Plain),
            At = write.Now,
        });
        await write.Database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Whether a save failed because a concurrent write stored the same key.</summary>
    public static bool IsSameKey(SaveFailure broken) =>
        broken.Kind == SaveFailureKind.Unique
            && broken.Constraint.Contains(nameof(ProjectsDbContext.IdempotentAnswers), StringComparison.Ordinal);

    private static Payload Read<TResult>(string kept)
        where TResult : class
    {
        var answer = JsonSerializer.Deserialize<Answer<TResult>>(kept, Plain) ?? throw new JsonException("The stored answer is null.");
        return new Payload(answer.Result, answer.Errors);
    }

    // Errors are stored under the name of their type, to be read as that type.
    private static void NameMistakes(JsonTypeInfo type)
    {
        if (type.Type != typeof(UserError))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (var kind in new[] { typeof(UserError), typeof(IdempotencyStore) }.SelectMany(member => member.Assembly.GetTypes()))
        {
            if (kind.IsSubclassOf(typeof(UserError)) && !kind.IsAbstract)
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
            }
        }
    }

    /// <param name="Result">Result of the write.</param>
    /// <param name="Errors">Errors beside the result; null for none.</param>
    private sealed record Answer<TResult>(TResult Result, IReadOnlyList<UserError>? Errors)
        where TResult : class;
}
