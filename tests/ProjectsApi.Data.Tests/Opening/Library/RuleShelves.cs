using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Tests.Opening.Library;

/// <summary>SQLite adds a constraint only by rebuilding the table, while books reference its rows.</summary>
[DbContext(typeof(LibraryDbContext))]
[Migration("20260102000000_RuleShelves")]
public sealed class RuleShelves : Migration
{
    private const string Rule = "CK_Shelves_Places";
    private const string Sql = "\"Places\" > 0";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddCheckConstraint(Rule, "Shelves", Sql);

    protected override void BuildTargetModel(ModelBuilder modelBuilder) => modelBuilder.Entity("Shelf", shelf =>
    {
        shelf.Property<int>("Id");
        shelf.Property<int>("Places");
        shelf.HasKey("Id");
        shelf.ToTable("Shelves", table => table.HasCheckConstraint(Rule, Sql));
    });
}
