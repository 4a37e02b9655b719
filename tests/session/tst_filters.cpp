// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/filterdesk.h"

#include "support/fakefilterstore.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::SavedFilter;
using session::FilterDesk;

class TestFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void keepsReplacesForgets()
    {
        test::FakeFilterStore store;
        store.filters = {{u"old"_s, u"a"_s}};
        FilterDesk desk(store);
        QSignalSpy changed(&desk, &FilterDesk::filtersChanged);
        QVERIFY(desk.filters().empty());
        desk.load();
        desk.put({u"new"_s, u"status:idle"_s});
        desk.put({u"old"_s, u"b"_s});
        const std::vector<SavedFilter> both{{u"old"_s, u"b"_s}, {u"new"_s, u"status:idle"_s}};
        QCOMPARE(desk.filters(), both);
        QCOMPARE(store.filters, both);
        desk.remove(u"old"_s);
        desk.remove(u"never there"_s);
        QCOMPARE(store.filters, std::vector<SavedFilter>({{u"new"_s, u"status:idle"_s}}));
        QCOMPARE(changed.size(), 5);
    }

    void fileCannotBeUsed()
    {
        test::FakeFilterStore store;
        store.error = ports::FileError{ports::FileErrorKind::CannotWrite, u"filters.json"_s, {}};
        FilterDesk desk(store);
        QSignalSpy failed(&desk, &FilterDesk::failed);
        desk.load();
        desk.put({u"a"_s, u"b"_s});
        QCOMPARE(failed.size(), 2);
        QCOMPARE(desk.filters().size(), size_t{1}); // for this session
    }
};

JOBSCOPE_TEST_MAIN(TestFilters)
#include "tst_filters.moc"
