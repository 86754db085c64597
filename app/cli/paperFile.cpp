// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperFile.h"

#include "paper/htmlFile.h"
#include "paper/pdfFile.h"
#include "paper/wordFile.h"

#include <QFileInfo>

namespace shanke::cli {

using namespace Qt::StringLiterals;

const QStringList& paperEndings()
{
    static const QStringList endings{u"docx"_s, u"pdf"_s, u"html"_s};
    return endings;
}

QString endingOf(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).suffix().toLower();
}

Result<QByteArray> paperFile(const PaperSheet& sheet, const PaperLook& look, const QString& ending,
                             const SheetLanguage& language)
{
    if (ending == u"docx")
        return wordFile({sheet}, look, language);
    if (ending == u"pdf")
        return pdfFile({sheet}, look, language);
    return htmlFile({sheet}, look, language);
}

} // namespace shanke::cli
