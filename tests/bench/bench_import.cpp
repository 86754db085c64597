// SPDX-License-Identifier: GPL-3.0-or-later
// How long a booklet of a term takes to import: some 100 pages, 40 lessons of two periods each.
#include "exchange/readSchoolFile.h"
#include "support/WordFiles.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lessons = 40;
constexpr int LinesInPeriod = 40;

QByteArray lesson(int number)
{
    QString process = u"第一课时\n"_s;
    for (int period = 0; period < 2; ++period) {
        for (int line = 0; line < LinesInPeriod; ++line)
            process += line % 10 == 0
                           ? u"%1、探究新知（10分钟）\n"_s.arg(u"一二三四"_s[line / 10])
                           : u"教师引导学生自由朗读课文第%1自然段，边读边想，说说自己的体会。\n"_s.arg(line);
        if (period == 0)
            process += u"第二课时\n"_s;
    }
    return wordHeading(u"%1 课文"_s.arg(number)) +
           wordGrid({{u"课题"_s, u"课文%1"_s.arg(number)},
                     {u"教学目标"_s, u"会认生字，会写生字，有感情地朗读课文。"_s},
                     {u"教学重点"_s, u"朗读课文，体会感情。"_s},
                     {u"教学过程"_s, process.trimmed()},
                     {u"板书设计"_s, u"课文%1的板书"_s.arg(number)}});
}

} // namespace

int main()
{
    QByteArray body;
    for (int i = 1; i <= Lessons; ++i)
        body += lesson(i);
    const TableFiles folder;
    const QString path = writeWord(folder, u"booklet.docx"_s, body);
    QElapsedTimer timer;
    timer.start();
    const auto file = readSchoolFile(path, LabelDictionary::builtIn());
    const qint64 elapsed = timer.elapsed();
    if (!file || file->documents.size() != Lessons * 2 || file->unaccounted() != 0) {
        std::cerr << "the booklet was not read as it is\n";
        return 1;
    }
    std::cout << "{\"documents\":" << file->documents.size() << ",\"characters\":" << file->characters
              << ",\"xml_bytes\":" << body.size() << ",\"ms\":" << elapsed << "}\n";
    return 0;
}
