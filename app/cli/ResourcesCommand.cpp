// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ResourcesCommand.h"

#include "base/Clock.h"
#include "base/counted.h"
#include "kind/Record.h"
#include "lesson/Resource.h"
#include "listing/findListed.h"
#include "platform/DatabaseNames.h"
#include "workspace/FileService.h"
#include "workspace/PaperService.h"
#include "workspace/ResourceFolder.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

Error noneChosen()
{
    return {ErrorKind::NotFound,
            u"no folder of resources is chosen here; resources --folder DIR chooses one"_s,
            {}};
}

} // namespace

ResourcesCommand::ResourcesCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(
        program, "resources",
        "list what lessons use, and count it by origin and platform; or the folder that it is taken from");
    CLI::Option* database = me.add_option("DATABASE", m_database, "one's own space where none is given");
    CLI::Option* find = me.add_option("--find", m_words,
                                      "instead: files of the folder of resources of this PC, by words of "
                                      "their names or pinyin")
                            ->type_name("WORDS")
                            ->expected(1, CLI::detail::expected_max_vector_size)
                            ->excludes(database);
    me.add_option("--limit", m_limit, "with --find, at most so many; 0: all")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    CLI::Option* folder =
        me.add_option("--folder", m_root,
                      "instead: that folder and how its list stands; with DIR another one is chosen and "
                      "listed, with none it is forgotten")
            ->type_name("DIR|none")
            ->expected(0, 1)
            ->excludes(database)
            ->excludes(find);
    me.add_flag("--again", m_isAgain, "instead: list that folder anew")
        ->excludes(database)
        ->excludes(find)
        ->excludes(folder);
    m_folderAsked = folder;
}

void ResourcesCommand::start()
{
    if (!m_words.empty())
        return find();
    if (m_isAgain)
        return listAgain();
    if (m_folderAsked->count() > 0)
        return m_root.empty() ? showFolder() : choose();
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

void ResourcesCommand::find()
{
    QString typed;
    for (const std::string& word : m_words)
        typed += QString::fromStdString(word) + u' ';
    const int most = m_limit == 0 ? FolderListing::MostFiles : m_limit;
    if (reader())
        await(reader()->resources(typed, most), [this](const FoundResources& found) { tellFound(found); });
}

void ResourcesCommand::tellFound(const FoundResources& found)
{
    if (found.state.facts.root.isEmpty())
        return fail(noneChosen());
    for (const ListedFile& file : found.files.files)
        console().line(
            QStringList{shownName(file.path()), file.platform, QString::number(file.size)}.join(u'\t'),
            {{u"path"_s, file.path()},
             {u"platform"_s, file.platform},
             {u"bytes"_s, file.size},
             {u"changed"_s, toIsoString(file.modified)}});
    if (found.state.isAway())
        console().complain(u"%1 is not here now: this is what was listed."_s.arg(found.state.facts.root));
    finish(found.state.isAway() ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

void ResourcesCommand::showFolder()
{
    if (reader())
        await(reader()->resources({}, 0), [this](const FoundResources& found) { endWith(found.state); });
}

void ResourcesCommand::choose()
{
    if (!workspace())
        return;
    const QString root = m_root == "none" ? QString() : QString::fromStdString(m_root);
    ResourceFolder& folder = workspace()->files().resources();
    await(folder.choose(root), [this, &folder] { awaitListing(folder); });
}

void ResourcesCommand::listAgain()
{
    if (!workspace())
        return;
    ResourceFolder& folder = workspace()->files().resources();
    connect(
        &folder, &ResourceFolder::changed, this, [this, &folder] { awaitListing(folder); },
        Qt::SingleShotConnection);
    folder.refresh(std::chrono::minutes(0));
}

void ResourcesCommand::awaitListing(ResourceFolder& folder)
{
    if (m_isAgain && folder.state().facts.root.isEmpty())
        return fail(noneChosen());
    if (!folder.state().isListing)
        return endWith(folder.state());
    connect(&folder, &ResourceFolder::changed, this, [this, &folder] {
        if (!folder.state().isListing)
            endWith(folder.state());
    });
}

void ResourcesCommand::endWith(const ListingState& state)
{
    const ListingFacts& facts = state.facts;
    QString words = facts.root.isEmpty() ? u"no folder of resources is chosen"_s
                                         : u"%1\t%2"_s.arg(facts.root, counted(facts.files, u"file"_s));
    if (state.isAway())
        words += u"\tnot here now"_s;
    else if (!facts.root.isEmpty() && !facts.isWhole)
        words += u"\tnot all of it is listed yet"_s;
    if (facts.isCut)
        words += u"\tthere is more than the list takes"_s;
    if (facts.unread > 0)
        words += u"\t%1 could not be read"_s.arg(counted(facts.unread, u"folder"_s));
    console().line(words,
                   {{u"folder"_s, facts.root},
                    {u"files"_s, facts.files},
                    {u"here"_s, !facts.root.isEmpty() && !state.isAway()},
                    {u"whole"_s, facts.isWhole},
                    {u"cut"_s, facts.isCut},
                    {u"unread"_s, facts.unread},
                    {u"listed"_s, facts.listedAt.isValid() ? toIsoString(facts.listedAt) : QString()}});
    if (state.fault && !state.isAway())
        return fail(*state.fault);
    const bool isWell = !state.isAway() && !facts.isCut && facts.unread == 0;
    finish(isWell ? ExitStatus::Done : ExitStatus::NeedsAttention);
}

} // namespace shanke::cli
