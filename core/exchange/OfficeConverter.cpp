// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeConverter.h"

#include "exchange/ConfinedProgram.h"
#include "ooxml/FileRefusal.h"

#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LongestConversion{60};

} // namespace

QString OfficeConverter::program()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

Result<QString> OfficeConverter::convert(const QString& path)
{
    const QString office = program();
    if (office.isEmpty())
        return fail(ErrorKind::NotFound, u"LibreOffice is not installed here"_s);
    // Under a name of our own: what the file is called may mean something to the program.
    const QString source = m_folder.filePath(u"file"_s);
    if (!m_folder.isValid() || !QFile::copy(path, source))
        return fail(ErrorKind::DiskFull, u"%1 cannot be copied to be converted"_s.arg(path), path);
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString();
    const ConfinedProgram converter{office,
                                    {profile, u"--headless"_s, u"--norestore"_s, u"--nolockcheck"_s,
                                     u"--convert-to"_s, u"docx:MS Word 2007 XML"_s, u"--outdir"_s,
                                     m_folder.filePath(u"made"_s), source},
                                    m_folder.path()};
    if (const auto ran = converter.run(LongestConversion); !ran)
        return fail(ErrorKind::Cancelled, u"%1 could not be converted within a minute"_s.arg(path), path);
    const QString made = m_folder.filePath(u"made/file.docx"_s);
    if (!QFile::exists(made))
        return refuseFile(FileRefusal::NotConverted, u"LibreOffice could make nothing of %1"_s.arg(path));
    return made;
}

} // namespace shanke
