using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Tests.Opening.Library;

[DbContext(typeof(LibraryDbContext))]
[Migration("20260101000000_BeginLibrary")]
public sealed class BeginLibrary : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Shelves",
            columns: table => new { Id = table.Column<int>(), Places = table.Column<int>() },
            constraints: table => table.PrimaryKey("PK_Shelves", shelf => shelf.Id));
        migrationBuilder.CreateTable(
            name: "Books",
            columns: table => new { Id = table.Column<int>(), ShelfId = table.Column<int>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_Books", book => book.Id);
                table.ForeignKey("FK_Books_Shelves_ShelfId", book => book.ShelfId, "Shelves", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Shelf", shelf =>
        {
            shelf.Property<int>("Id");
            shelf.Property<int>("Places");
            shelf.HasKey("Id");
            shelf.ToTable("Shelves");
        });
        modelBuilder.Entity("Book", book =>
        {
            book.Property<int>("Id");
            book.Property<int>("ShelfId");
            book.HasKey("Id");
            book.ToTable("Books");
            book.HasOne("Shelf").WithMany().HasForeignKey("ShelfId").OnDelete(DeleteBehavior.Cascade);
        });
    }
}
