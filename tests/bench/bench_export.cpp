// SPDX-License-Identifier: GPL-3.0-or-later
// How long a week of plans takes to export: 40 of them in one file each of PDF, Word and HTML.
#include "kinds/allKinds.h"
#include "paper/htmlFile.h"
#include "paper/paperLanguage.h"
#include "paper/paperSheet.h"
#include "paper/pdfFile.h"
#include "paper/wordFile.h"
#include "support/LessonFixtures.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Plans = 40;

SheetLanguage english()
{
    return paperLanguage([](const char*, const char* source) { return QString::fromUtf8(source); },
                         QLocale::c());
}

PaperSheets week()
{
    PaperSheets sheets;
    for (int i = 0; i < Plans; ++i) {
        QJsonObject plan = lessonFixtureJson(u"fixture-a"_s);
        QJsonObject header = plan.value(u"header"_s).toObject();
        header.insert(u"title"_s, u"静夜思%1"_s.arg(i));
        plan.insert(u"header"_s, header);
        sheets.push_back(paperSheet(*allKinds().find(u"plan"_s), plan, Reader::Self, english()));
    }
    return sheets;
}

template <typename Write>
qint64 measure(Write write, qsizetype& bytes)
{
    QElapsedTimer timer;
    timer.start();
    bytes = write();
    return timer.elapsed();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const PaperSheets sheets = week();
    const SheetLanguage language = english();
    qsizetype pdf = 0;
    qsizetype word = 0;
    qsizetype html = 0;
    const qint64 pdfTime =
        measure([&] { return pdfFile(sheets, {}, language).value_or(QByteArray()).size(); }, pdf);
    const qint64 wordTime =
        measure([&] { return wordFile(sheets, {}, language).value_or(QByteArray()).size(); }, word);
    const qint64 htmlTime = measure([&] { return htmlFile(sheets, {}, language).size(); }, html);
    if (pdf == 0 || word == 0 || html == 0) {
        std::cerr << "a file was not written\n";
        return 1;
    }
    std::cout << "{\"plans\":" << Plans << ",\"pdf_ms\":" << pdfTime << ",\"pdf_bytes\":" << pdf
              << ",\"docx_ms\":" << wordTime << ",\"docx_bytes\":" << word << ",\"html_ms\":" << htmlTime
              << ",\"html_bytes\":" << html << "}\n";
    return 0;
}
