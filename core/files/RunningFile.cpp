// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/RunningFile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ScanBytes = 1024 * 1024;

const QSet<QString>& programEndings()
{
    static const QStringList windows =
        u"exe com scr pif bat cmd msi msp mst msix msixbundle appx appxbundle application gadget dll sys drv "
        u"ocx "
        "cpl msc lnk url website scf inf reg hta vb vbs vbe js jse mjs wsf wsh wsc sct ps1 psm1 psd1 ps1xml "
        "psc1 "
        "chm hlp jar jnlp library-ms search-ms searchconnector-ms settingcontent-ms diagcab appref-ms xbap "
        "xll "
        "iqy slk ade adp mde accde accdr scpt workflow command terminal"_s.split(u' ');
    static const QStringList others =
        u"desktop kdelnk directory service action appimage run elf so o ko sh bash zsh csh tcsh ksh "
        u"dash fish "
        "py pyw pyc pyo pyz pyzw pl pm rb php phtml lua tcl tk awk sed jse class groovy deb udeb rpm snap "
        "flatpak "
        "flatpakref flatpakrepo apk aab ipa xpi crx nw vsix air pkg"_s.split(u' ');
    static const QSet<QString> all =
        QSet<QString>(windows.begin(), windows.end()) + QSet<QString>(others.begin(), others.end());
    return all;
}

QString endingOfProgram(const QString& name)
{
    return name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
}

// What the desktop would take a file of this name for.
bool isNamedAsProgram(const QString& name)
{
    if (programEndings().contains(endingOfProgram(name)))
        return true;
    static const QStringList kinds{u"application/x-executable"_s, u"application/x-sharedlib"_s,
                                   u"application/x-shellscript"_s, u"application/x-desktop"_s,
                                   u"application/x-mswinurl"_s};
    const QList<QMimeType> types = QMimeDatabase().mimeTypesForFileName(name);
    return std::any_of(types.begin(), types.end(), [](const QMimeType& type) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const QString& kind) { return type.inherits(kind); });
    });
}

// Windows and Unix programs, those of Java, Android and the Mac, packages, help files and links of Windows.
bool beginsAsBinary(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 13> starts{QByteArrayView("MZ"),
                                                       QByteArrayView("\x7f"
                                                                      "ELF"),
                                                       QByteArrayView("\xca\xfe\xba\xbe"),
                                                       QByteArrayView("\xfe\xed\xfa\xce"),
                                                       QByteArrayView("\xfe\xed\xfa\xcf"),
                                                       QByteArrayView("\xce\xfa\xed\xfe"),
                                                       QByteArrayView("\xcf\xfa\xed\xfe"),
                                                       QByteArrayView("dex\n"),
                                                       QByteArrayView("!<arch>\n"),
                                                       QByteArrayView("\xed\xab\xee\xdb"),
                                                       QByteArrayView("ITSF"),
                                                       QByteArrayView("hsqs"),
                                                       QByteArrayView("L\0\0\0\x01\x14\x02\0", 8)};
    return std::any_of(starts.begin(), starts.end(),
                       [&](QByteArrayView start) { return bytes.startsWith(start); });
}

bool isArchiveOfJava(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.indexOf("META-INF/MANIFEST.MF") >= 0;
}

// A desktop entry and a link of Windows may begin with remarks, a script with a mark of its encoding.
bool beginsAsScript(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    const QByteArray text = bytes.toByteArray().trimmed().toLower();
    if (text.startsWith("#!") || text.startsWith("@echo off") || text.startsWith("<?php"))
        return true;
    const QList<QByteArray> lines = text.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray& line) {
        const QByteArray start = line.trimmed();
        return start.startsWith("[desktop entry]") || start.startsWith("[kde desktop entry]") ||
               start.startsWith("[internetshortcut");
    });
}

Failure refusedProgram(const QString& name)
{
    return fail(
        ErrorKind::Forbidden,
        u"\"%1\" is a program or a script. Plans go to many PCs, so programs do not travel with them: "
        "attach what it shows, a document, picture or video, instead"_s.arg(name));
}

bool isNamedAsMacros(const QString& name)
{
    static const QSet<QString> endings{u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xlsb"_s, u"xltm"_s, u"xlam"_s,
                                       u"xla"_s,  u"pptm"_s, u"potm"_s, u"ppsm"_s, u"ppam"_s, u"ppa"_s,
                                       u"sldm"_s, u"wll"_s,  u"oxt"_s,  u"bas"_s,  u"xlm"_s};
    return endings.contains(endingOfProgram(name));
}

QByteArray inUtf16(const char* text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
}

// The names under which the formats of offices keep their macros.
QByteArrayList namesOfMacros(QByteArrayView firstBytes)
{
    if (firstBytes.startsWith("PK"))
        return {"vbaProject.bin",      "Basic/script-lc.xml", "Scripts/python/",
                "Scripts/javascript/", "Scripts/beanshell/",  "xl/macrosheets/"};
    if (firstBytes.startsWith("\xd0\xcf\x11\xe0"))
        return {inUtf16("_VBA_PROJECT")};
    return {};
}

// Read in parts that overlap, so that no name is cut. Nothing of the file is unpacked.
Result<bool> holdsAny(QFile& file, const QByteArrayList& names)
{
    constexpr qsizetype overlap = 64;
    QByteArray part;
    while (!names.isEmpty() && !file.atEnd()) {
        part = part.last(std::min(part.size(), overlap)) + file.read(ScanBytes);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::ReadOnly, file.errorString(), file.fileName());
        if (std::any_of(names.begin(), names.end(),
                        [&](const QByteArray& name) { return part.contains(name); }))
            return true;
    }
    return false;
}

} // namespace

Result<> refuseProgram(const QString& name, QByteArrayView firstBytes)
{
    const bool runs = isNamedAsProgram(name) || beginsAsBinary(firstBytes) || isArchiveOfJava(firstBytes) ||
                      beginsAsScript(firstBytes);
    return runs ? Result<>(refusedProgram(name)) : Result<>();
}

Result<> refuseOpening(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(file.exists() ? ErrorKind::ReadOnly : ErrorKind::NotFound, file.errorString(), path);
    const QString name = QFileInfo(path).fileName();
    const QByteArray first = file.read(FirstBytes);
    SHANKE_TRY(refuseProgram(name, first));
    file.seek(0);
    SHANKE_LET(const bool holdsMacros, holdsAny(file, namesOfMacros(first)));
    if (!holdsMacros && !isNamedAsMacros(name))
        return {};
    return fail(ErrorKind::Forbidden, u"\"%1\" carries macros, which can run as a program"_s.arg(name));
}

} // namespace shanke
