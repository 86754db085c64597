// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a roster as a county makes one: a workbook of 60 sheets, one a school, with 2,000 people, all texts
// shared; it should take less than 2 s on an old PC.
//   bench_workbook [SHEETS PEOPLE]
#include "provision/RosterFile.h"
#include "support/TableFiles.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A row of shared texts; what is new is added to them.
QByteArray row(int number, const QStringList& cells, QStringList& texts, QHash<QString, qsizetype>& known)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const QString& cell : cells) {
        if (!known.contains(cell)) {
            known.insert(cell, texts.size());
            texts.append(cell);
        }
        xml += "<c r=\"" + QByteArray(1, column++) + QByteArray::number(number) + "\" t=\"s\"><v>" +
               QByteArray::number(qlonglong(known.value(cell))) + "</v></c>";
    }
    return xml + "</row>";
}

} // namespace

int main(int argc, char** argv)
{
    const int sheets = argc > 2 ? std::max(1, atoi(argv[1])) : 60;
    const int people = argc > 2 ? atoi(argv[2]) : 2000;
    QStringList texts;
    QHash<QString, qsizetype> known;
    std::vector<SheetXml> book;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        QByteArray rows = row(1, {u"账号"_s, u"姓名"_s, u"任教学科"_s, u"角色"_s}, texts, known);
        int number = 2;
        for (int i = sheet; i < people; i += sheets, ++number)
            rows += row(number,
                        {u"js%1"_s.arg(i), u"王静夜"_s, u"语文、数学"_s, i < sheets ? u"校长"_s : u"教师"_s},
                        texts, known);
        book.push_back({u"第%1小学"_s.arg(sheet), rows});
    }
    const TableFiles files;
    const QString path = files.workbook(book, texts);
    QElapsedTimer timer;
    timer.start();
    const auto roster = readRoster(path);
    const double seconds = double(timer.elapsed()) / 1000;
    if (!roster || int(roster->people.size()) != people)
        qFatal("the roster cannot be read");
    const QJsonObject result{{u"sheets"_s, sheets},
                             {u"people"_s, people},
                             {u"bytes"_s, QFileInfo(path).size()},
                             {u"seconds"_s, seconds}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
