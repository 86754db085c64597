// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Notice.h"

#include "lesson/emptyPlace.h"
#include "research/Addressees.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString NoticePlace = u"notice"_s;
const QString NoticeTextPlace = u"text"_s;
const QString SentPlace = u"resources"_s;

constexpr auto SaysNothing = QT_TRANSLATE_NOOP("Kinds", "It says nothing and sends nothing");
constexpr auto EndsBefore = QT_TRANSLATE_NOOP("Kinds", "It ends before it begins");

bool sendsNothing(const Record& notice)
{
    return isEmptyPlace(notice, *notice.kind().place(NoticeTextPlace)) && notice.files().isEmpty() &&
           notice.toJson().value(SentPlace).toArray().isEmpty();
}

} // namespace

const Fields<NoticeFacts>& NoticeFacts::fields()
{
    using N = NoticeFacts;
    static const Fields<NoticeFacts> fields{
        bind("title"_L1, &N::title, QT_TRANSLATE_NOOP("Kinds", "Title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bind("issuer"_L1, &N::issuer, QT_TRANSLATE_NOOP("Kinds", "Issued by")),
        bind("day"_L1, &N::day, QT_TRANSLATE_NOOP("Kinds", "Issued on")).as(FieldRole::Day),
        bind("until"_L1, &N::until, QT_TRANSLATE_NOOP("Kinds", "Holds until")),
    };
    return fields;
}

const Fields<SentResource>& SentResource::fields()
{
    using R = SentResource;
    static const Fields<SentResource> fields{
        bindId(&R::id),
        bind("title"_L1, &R::title, QT_TRANSLATE_NOOP("Kinds", "Title")),
        bind("document"_L1, &R::document, QT_TRANSLATE_NOOP("Kinds", "Document or file")),
    };
    return fields;
}

const KindDescription& noticeKind()
{
    static const KindDescription kind{
        .word = u"notice"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Notice"),
        .homes = {{DatabaseKind::School, Writers::Leaders}, {DatabaseKind::County, Writers::Research}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<NoticeFacts>(NoticePlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Notice")),
                needed(addresseesPlace()),
                textPlace(NoticeTextPlace, QT_TRANSLATE_NOOP("Kinds", "Text")),
                placeOf<SentResource>(SentPlace, PlaceType::Items,
                                      QT_TRANSLATE_NOOP("Kinds", "What is sent along")),
                filesPlace(),
            },
        .check = checkNotice,
    };
    return kind;
}

std::vector<Finding> checkNotice(const Record& notice)
{
    const NoticeFacts facts = readObject<NoticeFacts>(notice, NoticePlace);
    std::vector<Finding> findings;
    if (sendsNothing(notice))
        findings.push_back({u"NT01"_s, Severity::Error, NoticeTextPlace, {}, SaysNothing});
    if (facts.until.isValid() && facts.day.isValid() && facts.until < facts.day)
        findings.push_back({u"NT02"_s, Severity::Warning, NoticePlace, {}, EndsBefore});
    return findings;
}

} // namespace shanke
