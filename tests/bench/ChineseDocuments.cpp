// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ChineseDocuments.h"

#include "http/Gzip.h"

#include <random>

namespace shanke::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int SectionCharacters = 350;

const QString& characters()
{
    static const QString Characters =
        u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产"
        u"种面而方后"
        "多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好"
        "应开它合"
        "还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命"
        "此变条只"
        "没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边"_s;
    return Characters;
}

QString sentence(std::mt19937& random, int length)
{
    QString text;
    while (text.size() < length) {
        const auto words = 6 + random() % 14;
        for (unsigned i = 0; i < words; ++i)
            text +=
                characters()[static_cast<qsizetype>(random() % static_cast<unsigned>(characters().size()))];
        text += random() % 3 ? u"，"_s : u"。"_s;
    }
    return text;
}

} // namespace

DocId documentId(int number)
{
    return DocId(u"plan:01JD%1"_s.arg(number, 22, 10, QLatin1Char('0')));
}

Body documentBody(int number)
{
    std::mt19937 random(static_cast<unsigned>(number));
    QJsonArray blocks;
    for (const QString& section : {u"objectives"_s, u"keyPoints"_s, u"difficulties"_s, u"preparation"_s,
                                   u"introduction"_s, u"steps"_s, u"board"_s, u"homework"_s})
        blocks.append(QJsonObject{{u"id"_s, section + QString::number(number % 97)},
                                  {u"type"_s, u"paragraph"_s},
                                  {u"text"_s, sentence(random, SectionCharacters)}});
    return *Body::fromObject({{u"kind"_s, u"plan"_s},
                              {u"schema"_s, 1},
                              {u"author"_s, u"js%1"_s.arg(number % 400)},
                              {u"title"_s, sentence(random, 8)},
                              {u"updatedAt"_s, u"2026-03-05T20:10:00+08:00"_s},
                              {u"blocks"_s, blocks}});
}

qint64 fillWithPlans(DocumentStore& store, int documents)
{
    QByteArray text;
    auto transaction = store.begin(Durability::Batch).value();
    for (int i = 0; i < documents; ++i) {
        Edit edit;
        edit.id = documentId(i);
        edit.body = documentBody(i);
        store.put(transaction, edit).value();
        text += edit.body.text();
    }
    std::ignore = transaction.commit();
    return gzip(text).size();
}

} // namespace shanke::bench
