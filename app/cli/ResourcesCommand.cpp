// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ResourcesCommand.h"

#include "base/counted.h"
#include "kind/Record.h"
#include "lesson/Resource.h"
#include "platform/DatabaseNames.h"
#include "workspace/PaperService.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ResourcesCommand::ResourcesCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "resources", "list what lessons use, and count it by origin and platform");
    me.add_option("DATABASE", m_database, "one's own space where none is given");
}

void ResourcesCommand::start()
{
    if (!reader())
        return;
    const DatabaseName database = m_database.empty() ? spaceOf(reader()->settings().user)
                                                     : DatabaseName(QString::fromStdString(m_database));
    await(reader()->paper().tables(database, {}), [this](const DatabaseTables& tables) { tell(tables); });
}

void ResourcesCommand::tell(const DatabaseTables& tables)
{
    QJsonObject origins{{toWord(ResourceOrigin::Cited), 0},
                        {toWord(ResourceOrigin::Derived), 0},
                        {toWord(ResourceOrigin::Own), 0}};
    QJsonObject platforms;
    const auto count = [](QJsonObject& counts, const QString& key) {
        counts.insert(key, counts.value(key).toInt() + 1);
    };
    int sum = 0;
    for (const KindRecords& kind : tables.kinds) {
        for (const TableRecord& stored : kind.records) {
            const auto record = Record::readable(*kind.kind, stored.document);
            for (const Resource& resource : record ? resourcesOf(*record) : std::vector<Resource>()) {
                ++sum;
                count(origins, toWord(resource.origin));
                if (!resource.platform.trimmed().isEmpty())
                    count(platforms, resource.platform.trimmed());
                QJsonObject line = resource.toJson();
                line.insert(u"document"_s, stored.id.toString());
                console().line(
                    u"%1: %2 %3"_s.arg(stored.id.toString(), toWord(resource.origin), resource.name), line);
            }
        }
    }
    console().line(u"%1: %2 cited, %3 made from others, %4 own"_s.arg(counted(sum, u"resource"_s))
                       .arg(origins.value(toWord(ResourceOrigin::Cited)).toInt())
                       .arg(origins.value(toWord(ResourceOrigin::Derived)).toInt())
                       .arg(origins.value(toWord(ResourceOrigin::Own)).toInt()),
                   {{u"resources"_s, sum}, {u"origins"_s, origins}, {u"platforms"_s, platforms}});
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
