using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Tests.Opening.Library;

[DbContext(typeof(LibraryDbContext))]
[Migration("20260103000000_AddReaders")]
public sealed class AddReaders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "Readers",
        columns: table => new { Id = table.Column<int>() },
        constraints: table => table.PrimaryKey("PK_Readers", reader => reader.Id));
}
