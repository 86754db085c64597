// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"

#include "base/Digest.h"
#include "platform/PlatformDatabase.h"

#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumNameLength = 238; // CouchDB's own limit
constexpr int LongestFileName = 200;   // of a database made for an id: leaves room for suffixes everywhere
constexpr auto FileSuffix = ".sqlite"_L1;

bool isNameCharacter(QChar c)
{
    const bool letter = c >= u'a' && c <= u'z';
    return letter || (c >= u'0' && c <= u'9') || u"_$()+/-"_s.contains(c);
}

bool isPlainPart(const QString& id)
{
    return !id.isEmpty() && !id.contains(u'/') && std::all_of(id.begin(), id.end(), isNameCharacter);
}

DatabaseName named(const char* prefix, const QString& id)
{
    const QByteArray utf8 = id.toUtf8();
    const auto with = [&](const QString& part) { return DatabaseName(QLatin1StringView(prefix) + part); };
    const DatabaseName name = with(isPlainPart(id) ? id : QString::fromLatin1(utf8.toHex()));
    return fileNameOf(name).size() <= LongestFileName ? name
                                                      : with(QString::fromLatin1(Digest::of(utf8).toHex()));
}

} // namespace

Result<DatabaseName> databaseName(const QString& text)
{
    const bool valid = !text.isEmpty() && text.size() <= MaximumNameLength && text[0] >= u'a' &&
                       text[0] <= u'z' && std::all_of(text.begin(), text.end(), isNameCharacter);
    if (!valid)
        return fail(
            ErrorKind::InvalidInput,
            u"\"%1\" is no database name: use lower-case letters, digits and _$()+-/, a letter first"_s.arg(
                text.left(80)));
    return DatabaseName(text);
}

DatabaseName spaceOf(const UserId& user)
{
    return named("space-", user.toString());
}
DatabaseName deskOf(const UserId& user)
{
    return named("desk-", user.toString());
}
DatabaseName databaseOf(const SchoolId& school)
{
    return school == countyOrganisation() ? countyDatabase() : named("school-", school.toString());
}
DatabaseName databaseOfColumn(const QString& column)
{
    return named("column-", column);
}
DatabaseName countyDatabase()
{
    return DatabaseName(u"county"_s);
}
SchoolId countyOrganisation()
{
    return SchoolId(u"county"_s);
}

DatabaseName filesOf(const DatabaseName& database, const SchoolId& school)
{
    const bool isCountys = database == countyDatabase() || database.toString().startsWith(u"column-");
    return isCountys ? DatabaseName(u"files-county"_s) : named("files-", school.toString());
}

bool holdsPieces(const DatabaseName& database)
{
    return platform::sortOf(database) == platform::DatabaseKind::Files;
}

bool holdsLessonWork(const DatabaseName& database)
{
    return platform::sortOf(database) && !holdsPieces(database);
}

QString fileNameOf(const DatabaseName& database)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(database.toString())) + FileSuffix;
}

Result<DatabaseName> databaseOfFile(const QString& fileName)
{
    if (!fileName.endsWith(FileSuffix))
        return fail(ErrorKind::InvalidInput, u"%1 is no database file"_s.arg(fileName));
    return databaseName(QUrl::fromPercentEncoding(fileName.chopped(FileSuffix.size()).toLatin1()));
}

} // namespace shanke
