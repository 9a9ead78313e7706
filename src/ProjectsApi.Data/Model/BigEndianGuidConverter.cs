using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Guid as 16 bytes in the order in which it is read. SQL Server's own type sorts the last six bytes first: another
/// order than elsewhere, and version 7 keys would land all over the clustered index.
/// </summary>
public sealed class BigEndianGuidConverter() : ValueConverter<Guid, byte[]>(
    id => id.ToByteArray(true),
    bytes => new Guid(bytes, true));
