using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ExchangeResourcesSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IgnoresResourceCalendars",
                table: "ScheduleNodes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsEffortDriven",
                table: "ScheduleNodes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ResumeMinute",
                table: "ScheduleNodes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResumeOn",
                table: "ScheduleNodes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TaskType",
                table: "ScheduleNodes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledFinish",
                table: "ScheduleForecasts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledStart",
                table: "ScheduleForecasts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessEvents", x => x.Id);
                    table.CheckConstraint("CK_AccessEvents_Address_Length", "length(\"Address\") <= 64");
                    table.CheckConstraint("CK_AccessEvents_Client_Length", "length(\"Client\") <= 200");
                    table.CheckConstraint("CK_AccessEvents_Origin_Length", "length(\"Origin\") <= 64");
                    table.CheckConstraint("CK_AccessEvents_RequestId_Length", "length(\"RequestId\") <= 100");
                    table.ForeignKey(
                        name: "FK_AccessEvents_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PastSnapshots",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastSnapshots", x => new { x.ProjectId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScheduleFiles_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleResources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxUnits = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: false),
                    BuiltInCalendar = table.Column<int>(type: "INTEGER", nullable: true),
                    CalendarId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SourcePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleResources", x => x.Id);
                    table.UniqueConstraint("AK_ScheduleResources_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_ScheduleResources_BuiltInCalendar_Known", "\"BuiltInCalendar\" IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleResources_CalendarId_NotBuiltIn", "\"CalendarId\" IS NULL OR \"BuiltInCalendar\" IS NULL");
                    table.CheckConstraint("CK_ScheduleResources_Kind_Known", "\"Kind\" IN (0, 1, 2)");
                    table.CheckConstraint("CK_ScheduleResources_MaxUnits_NotNegative", "CAST(\"MaxUnits\" AS NUMERIC) >= 0");
                    table.CheckConstraint("CK_ScheduleResources_MaxUnits_Size", "instr(ltrim(\"MaxUnits\", '-') || '.', '.') <= 16");
                    table.CheckConstraint("CK_ScheduleResources_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_ScheduleResources_Name_NotBlank", "LTRIM(RTRIM(\"Name\")) <> ''");
                    table.CheckConstraint("CK_ScheduleResources_SourceTitle_Length", "length(\"SourceTitle\") <= 400");
                    table.ForeignKey(
                        name: "FK_ScheduleResources_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleResources_ScheduleCalendars_CalendarId_ProjectId",
                        columns: x => new { x.CalendarId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DeviceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.CheckConstraint("CK_Sessions_Address_Length", "length(\"Address\") <= 64");
                    table.CheckConstraint("CK_Sessions_Client_Length", "length(\"Client\") <= 200");
                    table.CheckConstraint("CK_Sessions_Stamp_Length", "length(\"Stamp\") <= 100");
                    table.ForeignKey(
                        name: "FK_Sessions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SignInCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsIssuedFromOutside = table.Column<bool>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInCodes", x => x.Id);
                    table.CheckConstraint("CK_SignInCodes_Hash_Length", "length(\"Hash\") <= 64");
                    table.ForeignKey(
                        name: "FK_SignInCodes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ScheduleAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Units = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: false),
                    WorkHours = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: false),
                    SpanHours = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SourcePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleAssignments", x => x.Id);
                    table.CheckConstraint("CK_ScheduleAssignments_SourceTitle_Length", "length(\"SourceTitle\") <= 400");
                    table.CheckConstraint("CK_ScheduleAssignments_SpanHours_NotNegative", "CAST(\"SpanHours\" AS NUMERIC) >= 0");
                    table.CheckConstraint("CK_ScheduleAssignments_SpanHours_Size", "instr(ltrim(\"SpanHours\", '-') || '.', '.') <= 16");
                    table.CheckConstraint("CK_ScheduleAssignments_Units_NotNegative", "CAST(\"Units\" AS NUMERIC) >= 0");
                    table.CheckConstraint("CK_ScheduleAssignments_Units_Size", "instr(ltrim(\"Units\", '-') || '.', '.') <= 16");
                    table.CheckConstraint("CK_ScheduleAssignments_WorkHours_NotNegative", "CAST(\"WorkHours\" AS NUMERIC) >= 0");
                    table.CheckConstraint("CK_ScheduleAssignments_WorkHours_Size", "instr(ltrim(\"WorkHours\", '-') || '.', '.') <= 16");
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_ScheduleNodes_NodeId_ProjectId",
                        columns: x => new { x.NodeId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_ScheduleResources_ResourceId_ProjectId",
                        columns: x => new { x.ResourceId, x.ProjectId },
                        principalTable: "ScheduleResources",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes",
                sql: "\"ResumeMinute\" IS NULL OR \"ResumeOn\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes",
                sql: "\"ResumeMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes",
                sql: "\"ResumeOn\" >= \"ActualStart\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_TaskType_Known",
                table: "ScheduleNodes",
                sql: "\"TaskType\" IN (0, 1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "ScheduledFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_At_Id",
                table: "AccessEvents",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_PersonId_At",
                table: "AccessEvents",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_NodeId_ProjectId_ResourceId",
                table: "ScheduleAssignments",
                columns: new[] { "NodeId", "ProjectId", "ResourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_ProjectId_Id",
                table: "ScheduleAssignments",
                columns: new[] { "ProjectId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_ResourceId_ProjectId",
                table: "ScheduleAssignments",
                columns: new[] { "ResourceId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleFiles_ProjectId_ImportedAt_Id",
                table: "ScheduleFiles",
                columns: new[] { "ProjectId", "ImportedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleResources_CalendarId_ProjectId",
                table: "ScheduleResources",
                columns: new[] { "CalendarId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleResources_ProjectId_Name",
                table: "ScheduleResources",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PersonId_ExpiresAt",
                table: "Sessions",
                columns: new[] { "PersonId", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInCodes_Hash",
                table: "SignInCodes",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInCodes_PersonId",
                table: "SignInCodes",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessEvents");

            migrationBuilder.DropTable(
                name: "PastSnapshots");

            migrationBuilder.DropTable(
                name: "ScheduleAssignments");

            migrationBuilder.DropTable(
                name: "ScheduleFiles");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SignInCodes");

            migrationBuilder.DropTable(
                name: "ScheduleResources");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_TaskType_Known",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "IgnoresResourceCalendars",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "IsEffortDriven",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ResumeMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "TaskType",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ScheduledFinish",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "ScheduledStart",
                table: "ScheduleForecasts");
        }
    }
}
