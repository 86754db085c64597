// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/FolderEntries.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <filesystem>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

// Empty: its bytes are no text, and nothing here could open it.
QString textOfName(const std::string& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString name = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return decoder.hasError() ? QString() : name;
}

// What systems and office programs put beside a person's files.
bool isLeftByPrograms(const QString& name)
{
    static const QStringList names{u"thumbs.db"_s, u"desktop.ini"_s, u"$recycle.bin"_s, u"lost+found"_s,
                                   u"system volume information"_s};
    return name.startsWith(u'.') || name.startsWith(u"~$") || names.contains(name.toLower());
}

void add(FolderEntries& entries, const fs::directory_entry& entry)
{
    const QString name = textOfName(entry.path().filename().string());
    std::error_code fault;
    const fs::file_type type = entry.symlink_status(fault).type();
    if (fault || name.isEmpty() || isLeftByPrograms(name))
        return;
    if (type == fs::file_type::directory)
        return entries.folders.append(name);
    if (type != fs::file_type::regular)
        return;
    const QFileInfo file(QString::fromStdString(entry.path().string()));
    entries.files.push_back({name, file.size(), file.lastModified()});
}

} // namespace

Result<FolderEntries> entriesOfFolder(const QString& path, size_t most,
                                      const std::function<bool()>& isStopped)
{
    const QFileInfo folder(path);
    if (folder.isSymLink() || !folder.isDir())
        return fail(ErrorKind::NotFound, u"there is no folder %1"_s.arg(path), path);
    FolderEntries entries;
    std::error_code fault;
    fs::directory_iterator each(path.toStdString(), fault);
    for (; !fault && each != fs::directory_iterator(); each.increment(fault)) {
        if (isStopped())
            return fail(ErrorKind::Cancelled, u"stopped"_s, path);
        entries.isCut = entries.files.size() + size_t(entries.folders.size()) >= most;
        if (entries.isCut)
            break;
        add(entries, *each);
    }
    if (fault)
        return fail(ErrorKind::ReadOnly,
                    u"%1 cannot be read: %2"_s.arg(path, QString::fromStdString(fault.message())), path);
    return entries;
}

} // namespace shanke
