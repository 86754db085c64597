// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/FolderListing.h"

#include "base/Log.h"
#include "listing/FolderEntries.h"
#include "listing/ListingSchema.h"
#include "listing/platformOf.h"
#include "search/NormalisedText.h"
#include "search/Readings.h"
#include "sqlite/Connection.h"
#include "store/DerivedFile.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostWords = 4; // of a question; more of them find hardly less

// "jing ye si" as "jingyesi jys", each reading of the name.
QString readingsAsTyped(const QStringList& readings)
{
    QStringList typed;
    for (const QString& reading : readings) {
        QString letters = reading;
        QString initials;
        for (const QString& syllable : reading.split(u' '))
            initials += syllable.left(1);
        typed << letters.remove(u' ') << initials;
    }
    return typed.join(u' ').remove(u'0'); // what nobody reads
}

Result<bool> holds(const ReadSnapshot& snapshot, const char* sql, const auto&... values)
{
    SHANKE_LET(Statement row, snapshot.query(sql, values...));
    return row.next();
}

Result<ListingFacts> factsIn(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT root, is_whole, is_cut, unread, listed_at,"
                                             " (SELECT count(*) FROM file) FROM listing"));
    SHANKE_LET(const bool isThere, row.next());
    ListingFacts facts;
    if (!isThere)
        return facts;
    facts.root = row.text(0);
    facts.isWhole = row.flag(1);
    facts.isCut = row.flag(2);
    facts.unread = int(row.integer(3));
    facts.listedAt = row.integer(4) > 0 ? QDateTime::fromMSecsSinceEpoch(row.integer(4)) : QDateTime();
    facts.files = int(row.integer(5));
    return facts;
}

// A disk that was taken out may leave its folder behind, empty.
Result<> checkThere(const ReadSnapshot& snapshot, const QString& root)
{
    const QDir folder(root);
    SHANKE_LET(const bool hadFiles, holds(snapshot, "SELECT 1 FROM file LIMIT 1"));
    const bool isHere =
        folder.exists() && folder.isReadable() &&
        !(hadFiles && folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    if (isHere)
        return {};
    return fail(ErrorKind::NotFound, u"the folder %1 is not here now"_s.arg(root), root);
}

// What is known of a folder that cannot be read now, and of those in it, stays.
Result<> keepKnown(WriteTransaction& transaction, const QString& folder)
{
    SHANKE_TRY(transaction.execute("UPDATE listing SET unread = unread + 1"));
    const QString below = folder.isEmpty() ? QString() : folder + u'/';
    return transaction.execute("UPDATE file SET number = (SELECT number FROM listing)"
                               " WHERE folder = ?1 OR substr(folder, 1, length(?2)) = ?2",
                               folder, below);
}

Result<> conclude(WriteTransaction& transaction, const QDateTime& now)
{
    SHANKE_TRY(transaction.execute("DELETE FROM file WHERE number <> (SELECT number FROM listing)"));
    return transaction.execute("UPDATE listing SET is_whole = 1, listed_at = ?", now.toMSecsSinceEpoch());
}

struct Going
{
    QString root;
    qint64 met = 0; // files and folders, by this listing
    bool isWhole = true;
};

Result<Going> goingIn(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT root, met, is_whole FROM listing"));
    SHANKE_LET(const bool isThere, row.next());
    return isThere ? Going{row.text(0), row.integer(1), row.flag(2)} : Going();
}

// Each word as the names are, for what stands between Han words is no part of a name.
QStringList wordsOf(const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, MostWords))
        words.append(normalisedText(word));
    words.resize(MostWords);
    return words;
}

ListedFile fileOfRow(const Statement& row)
{
    return {row.text(0), row.text(1), row.integer(2), QDateTime::fromMSecsSinceEpoch(row.integer(3)),
            row.text(4)};
}

// A word that nobody typed is empty, and found everywhere.
const char* const FindFiles = R"(
SELECT folder, name, size, modified, platform, count(*) OVER () FROM file WHERE
    (?1 = '' OR instr(words, ?1) OR instr(folder_words, ?1) OR (length(?1) > 1 AND instr(readings, ?1))) AND
    (?2 = '' OR instr(words, ?2) OR instr(folder_words, ?2) OR (length(?2) > 1 AND instr(readings, ?2))) AND
    (?3 = '' OR instr(words, ?3) OR instr(folder_words, ?3) OR (length(?3) > 1 AND instr(readings, ?3))) AND
    (?4 = '' OR instr(words, ?4) OR instr(folder_words, ?4) OR (length(?4) > 1 AND instr(readings, ?4)))
ORDER BY instr(words, ?1) = 0, modified DESC, name LIMIT ?5)";

} // namespace

FolderListing::FolderListing(std::shared_ptr<Connection> connection) : m_connection(std::move(connection))
{
}

FolderListing::~FolderListing() = default;

Result<std::unique_ptr<FolderListing>> FolderListing::open(const QString& path)
{
    auto connection = Connection::open(path, OpenMode::CreateIfMissing, listingSchema());
    if (!connection && isToBeMadeAnew(connection.error())) {
        qCInfo(logWorkspace).noquote() << "making the list of the folder anew:" << connection.error().detail;
        removeDerivedFile(path);
        connection = Connection::open(path, OpenMode::CreateIfMissing, listingSchema());
    }
    SHANKE_TRY(connection);
    return std::unique_ptr<FolderListing>(new FolderListing(*std::move(connection)));
}

Result<std::unique_ptr<FolderListing>> FolderListing::openToRead(const QString& path)
{
    SHANKE_LET(auto connection, Connection::open(path, OpenMode::ReadOnly, listingSchema()));
    return std::unique_ptr<FolderListing>(new FolderListing(std::move(connection)));
}

Result<> FolderListing::begin(const QString& root)
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_LET(const bool isSame, holds(transaction, "SELECT 1 FROM listing WHERE root = ?", root));
    if (!isSame) {
        SHANKE_TRY(transaction.execute("DELETE FROM file"));
        SHANKE_TRY(transaction.execute("DELETE FROM listing"));
        SHANKE_TRY(transaction.execute("INSERT INTO listing VALUES (?, 0, 0, 0, 0, 0, 0)", root));
    }
    SHANKE_TRY(transaction.execute(
        "UPDATE listing SET number = number + 1, met = 0, is_whole = 0, is_cut = 0, unread = 0"));
    SHANKE_TRY(transaction.execute("DELETE FROM pending"));
    SHANKE_TRY(transaction.execute("INSERT INTO pending VALUES ('')"));
    return transaction.commit();
}

Result<> FolderListing::forget()
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    for (const char* const sql : {"DELETE FROM file", "DELETE FROM pending", "DELETE FROM listing"})
        SHANKE_TRY(transaction.execute(sql));
    return transaction.commit();
}

Result<bool> FolderListing::step(const QDateTime& now, const StopFlag& stop)
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_LET(const Going going, goingIn(transaction));
    if (going.isWhole)
        return false;
    SHANKE_TRY(checkThere(transaction, going.root));
    SHANKE_LET(Statement next, transaction.query("SELECT folder FROM pending ORDER BY folder LIMIT 1"));
    SHANKE_LET(const bool hasNext, next.next());
    if (hasNext)
        SHANKE_TRY(read(transaction, next.text(0), stop));
    else
        SHANKE_TRY(conclude(transaction, now));
    SHANKE_TRY(transaction.commit());
    return hasNext;
}

Result<> FolderListing::read(WriteTransaction& transaction, const QString& folder, const StopFlag& stop)
{
    SHANKE_TRY(transaction.execute("DELETE FROM pending WHERE folder = ?", folder));
    SHANKE_LET(const Going going, goingIn(transaction));
    const auto isStopped = [&stop] { return stop && stop->load(); };
    const QString path = folder.isEmpty() ? going.root : QDir(going.root).filePath(folder);
    const auto entries = entriesOfFolder(path, size_t(std::max<qint64>(MostFiles - going.met, 0)), isStopped);
    if (entries)
        return keep(transaction, folder, *entries);
    if (entries.error().kind == ErrorKind::ReadOnly)
        return keepKnown(transaction, folder);
    // Gone since its parent was read; the chosen one itself was there a moment ago.
    return entries.error().kind == ErrorKind::NotFound && !folder.isEmpty() ? Result<>()
                                                                            : tl::unexpected(entries.error());
}

Result<> FolderListing::keep(WriteTransaction& transaction, const QString& folder,
                             const FolderEntries& entries)
{
    const bool isDeep = folder.count(u'/') + 2 > MostDepth;
    if (entries.isCut || (isDeep && !entries.folders.isEmpty()))
        SHANKE_TRY(transaction.execute("UPDATE listing SET is_cut = 1"));
    SHANKE_TRY(transaction.execute("UPDATE listing SET met = met + ?",
                                   qint64(entries.files.size()) + entries.folders.size()));
    const QString before = folder.isEmpty() ? QString() : folder + u'/';
    if (!isDeep) {
        for (const QString& name : entries.folders)
            SHANKE_TRY(transaction.execute("INSERT OR IGNORE INTO pending VALUES (?)", before + name));
    }
    for (const FolderFile& file : entries.files)
        SHANKE_TRY(keepFile(transaction, {folder, file.name, file.size, file.modified, {}}));
    return {};
}

// What a name is and how it is read does not change with the file.
Result<> FolderListing::keepFile(WriteTransaction& transaction, const ListedFile& file)
{
    const qint64 modified = file.modified.toMSecsSinceEpoch();
    SHANKE_LET(const bool isKnown, holds(transaction, "SELECT 1 FROM file WHERE folder = ? AND name = ?",
                                         file.folder, file.name));
    if (isKnown)
        return transaction.execute("UPDATE file SET size = ?, modified = ?,"
                                   " number = (SELECT number FROM listing) WHERE folder = ? AND name = ?",
                                   file.size, modified, file.folder, file.name);
    if (!m_readings)
        m_readings = std::make_unique<Readings>();
    return transaction.execute(
        "INSERT INTO file (folder, name, size, modified, platform, words, folder_words, readings, number)"
        " SELECT ?, ?, ?, ?, ?, ?, ?, ?, number FROM listing",
        file.folder, file.name, file.size, modified, platformOf(file.path()), normalisedText(file.name),
        normalisedText(file.folder), readingsAsTyped(m_readings->of(file.name)));
}

Result<ListingFacts> FolderListing::facts() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_connection->read());
    return factsIn(snapshot);
}

Result<> FolderListing::checkHere() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_connection->read());
    SHANKE_LET(const Going going, goingIn(snapshot));
    return going.root.isEmpty() ? Result<>() : checkThere(snapshot, going.root);
}

Result<ListedFiles> FolderListing::find(const QString& typed, int most) const
{
    const QStringList words = wordsOf(typed);
    SHANKE_LET(const ReadSnapshot snapshot, m_connection->read());
    SHANKE_LET(Statement row, snapshot.query(FindFiles, words[0], words[1], words[2], words[3], most));
    ListedFiles found;
    for (;;) {
        SHANKE_LET(const bool isThere, row.next());
        if (!isThere)
            return found;
        found.files.push_back(fileOfRow(row));
        found.count = int(row.integer(5));
    }
}

Result<QString> pathInFolder(const QString& root, const QString& path)
{
    const QString asked = QDir(root).filePath(path);
    if (path.isEmpty() || path.startsWith(u'/') || QDir::cleanPath(asked) != asked)
        return fail(ErrorKind::InvalidInput, u"%1 is no file of the folder"_s.arg(path), root);
    const QString there = QFileInfo(asked).canonicalFilePath();
    if (there.isEmpty())
        return fail(ErrorKind::NotFound, u"%1 is not there any more"_s.arg(path), root);
    if (there != QDir(QFileInfo(root).canonicalFilePath()).filePath(path))
        return fail(ErrorKind::InvalidInput, u"%1 is a link to somewhere else"_s.arg(path), root);
    return there;
}

} // namespace shanke
