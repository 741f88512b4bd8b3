# What fish offers behind ecwid.
# Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`;
# edit the description, not this file.

# The flags of a command as NAME or NAME:WHAT, and @N for those of another row. WHAT it takes: - nothing, b true or
# false, f a file, p a profile, eN a value of a list, o@N an object with the flags of that row; a comma at the end: several
# of them. Behind # is the number of the words about it. + stands before words that are no commands.
function __ecwid_row
    switch $argv[1]
        case get-specific-app-storage-data
            string split -n ' ' 'store-id#1 key#2 @1'
        case update-specific-app-storage-data
            string split -n ' ' 'store-id#1 key#2 @2 @3'
        case add-app-storage-data
            string split -n ' ' 'store-id#1 key#2 @2 @3'
        case delete-specific-app-storage-data
            string split -n ' ' 'store-id#1 key#2 @1'
        case get-app-subscription-status
            string split -n ' ' 'store-id#1 @1'
        case cancel-app-subscription
            string split -n ' ' 'store-id#1 namespace#18 @4'
        case custom-charge-with-ecwid-billing
            string split -n ' ' 'store-id#1 amount#19 currency:e2#20 description#21 idempotency-key#22 metadata#23 @1'
        case get-all-app-storage-data
            string split -n ' ' 'store-id#1 @1'
        case get-batch-status
            string split -n ' ' 'store-id#1 ticket#24 escaped-json:b#25 @1'
        case search-batch-requests-by-status
            string split -n ' ' 'store-id#1 status:e3#26 limit#27 offset#28 @1'
        case create-batch-request
            string split -n ' ' 'store-id#1 allow-parallel-mode:b#29 stop-on-first-failure:b#30 deduplication-key#31 group-id#32 @5'
        case stop-and-delete-batch-request
            string split -n ' ' 'store-id#1 ticket-id#24 @1'
        case stop-batch-request
            string split -n ' ' 'store-id#1 ticket-id#24 group-id#33 escaped-json:b#34 @1'
        case upload-category-image
            string split -n ' ' 'store-id#1 category-id#35 external-url#36 @6'
        case delete-category-image
            string split -n ' ' 'store-id#1 category-id#35 @1'
        case upload-category-image-async
            string split -n ' ' 'store-id#1 category-id#35 external-url#38 @7 @8'
        case search-categories
            string split -n ' ' 'store-id#1 keyword#39 parent#40 parent-ids#41 with-subcategories:b#42 hidden-categories:b#43 offset#28 limit#27 lang#44 response-fields#45 product-ids:b#46 @9'
        case create-category
            string split -n ' ' 'store-id#1 @10 @8'
        case get-category
            string split -n ' ' 'store-id#1 category-id#35 base-url#49 clean-ur-ls:b#50 slugs-without-ids:b#51 lang#44 response-fields#45 product-ids:b#46 hidden-categories:b#43 @1'
        case update-category
            string split -n ' ' 'store-id#1 category-id#35 @11 @3'
        case delete-category
            string split -n ' ' 'store-id#1 category-id#35 @1'
        case get-order-of-categories
            string split -n ' ' 'store-id#1 parent-category#52 @1'
        case update-order-of-categories
            string split -n ' ' 'store-id#1 parent-category#52 @12 @3'
        case assign-products-to-the-category
            string split -n ' ' 'store-id#1 category-id#35 @13 @8'
        case get-order-of-products
            string split -n ' ' 'store-id#1 parent-category#52 @1'
        case update-order-of-products
            string split -n ' ' 'store-id#1 parent-category#52 @12 @3'
        case unassign-products-from-the-category
            string split -n ' ' 'store-id#1 category-id#35 @13 @8'
        case search-categories-by-path
            string split -n ' ' 'store-id#1 path#53 delimeter#54 keyword#39 parent#40 hidden-categories:b#43 base-url#49 clean-ur-ls:b#50 slugs-without-ids:b#51 offset#28 limit#27 lang#44 response-fields#45 product-ids:b#46 @9'
        case search-checkout-extra-fields
            string split -n ' ' 'store-id#1 @1'
        case create-checkout-extra-field
            string split -n ' ' 'store-id#1 @14 @8'
        case get-checkout-extra-field
            string split -n ' ' 'store-id#1 key#2 @1'
        case update-checkout-extra-field
            string split -n ' ' 'store-id#1 key#2 @15 @3'
        case delete-checkout-extra-field
            string split -n ' ' 'store-id#1 key#2 @1'
        case search-customers
            string split -n ' ' 'store-id#1 keyword#55 name#56 email#57 phone#58 city#59 postal-code#60 state-or-province-code#61 country-codes#62 company-name#63 accept-marketing:b#64 lang#65 customer-group-ids#66 min-order-count#67 max-order-count#68 min-sales-value#69 max-sales-value#70 purchased-product-ids#71 b2b-b2c:e4#72 tax-exempt:b#73 created-from#74 created-to#74 updated-from#75 updated-to#76 sort-by:e5#77 offset#28 limit#27 response-fields#45 @9'
        case create-customer
            string split -n ' ' 'store-id#1 @16 @8'
        case search-customer-contacts
            string split -n ' ' 'store-id#1 customer-id#78 @1'
        case create-customer-contact
            string split -n ' ' 'store-id#1 customer-id#78 @17 @8'
        case get-customer-contact
            string split -n ' ' 'store-id#1 customer-id#78 contact-id#79 @1'
        case update-customer-contact
            string split -n ' ' 'store-id#1 customer-id#78 contact-id#79 @18 @3'
        case delete-customer-contact
            string split -n ' ' 'store-id#1 customer-id#78 contact-id#79 @1'
        case search-customer-extra-fields
            string split -n ' ' 'store-id#1 @1'
        case create-customer-extra-field
            string split -n ' ' 'store-id#1 @19 @8'
        case get-customer-extra-field
            string split -n ' ' 'store-id#1 extrafield-key#80 @1'
        case update-customer-extra-field
            string split -n ' ' 'store-id#1 extrafield-key#80 @20 @3'
        case delete-customer-extra-field
            string split -n ' ' 'store-id#1 extrafield-key#80 @1'
        case search-customer-groups
            string split -n ' ' 'store-id#1 customer-group-id#81 keyword#82 offset#28 limit#27 response-fields#45 @9'
        case create-customer-group
            string split -n ' ' 'store-id#1 @21 @8'
        case get-customer-group
            string split -n ' ' 'store-id#1 group-id#83 response-fields#45 @1'
        case update-customer-group
            string split -n ' ' 'store-id#1 group-id#83 @22 @3'
        case delete-customer-group
            string split -n ' ' 'store-id#1 group-id#83 @1'
        case get-customer
            string split -n ' ' 'store-id#1 customer-id#78 response-fields#45 @1'
        case update-customer
            string split -n ' ' 'store-id#1 customer-id#78 @23 @3'
        case delete-customer
            string split -n ' ' 'store-id#1 customer-id#78 @1'
        case country-codes
            string split -n ' ' 'store-id#1 with-states:b#84 lang#85 @1'
        case currency-codes
            string split -n ' ' 'store-id#1 lang#85 @1'
        case currency-codes-by-country
            string split -n ' ' 'store-id#1 lang#85 country-code#86 @1'
        case state-codes-by-country
            string split -n ' ' 'store-id#1 lang#85 country-code#86 @1'
        case tax-classes-by-country
            string split -n ' ' 'store-id#1 lang#85 country-code#86 @1'
        case search-discount-coupons
            string split -n ' ' 'store-id#1 offset#28 limit#27 code#87 discount-type:e6#88 availability:e7#89 created-from#90 created-to#91 updated-from#75 updated-to#76 response-fields#45 @9'
        case create-discount-coupon
            string split -n ' ' 'store-id#1 @24 @8'
        case get-discount-coupon
            string split -n ' ' 'store-id#1 discount-coupon-id#92 response-fields#45 @1'
        case update-discount-coupon
            string split -n ' ' 'store-id#1 discount-coupon-id#92 @25 @3'
        case delete-discount-coupon
            string split -n ' ' 'store-id#1 discount-coupon-id#92 @1'
        case search-promotions
            string split -n ' ' 'store-id#1 response-fields#45 offset#28 limit#27 @9'
        case create-promotion
            string split -n ' ' 'store-id#1 @26 @8'
        case update-promotion
            string split -n ' ' 'store-id#1 promotion-id#93 @27 @3'
        case delete-promotion
            string split -n ' ' 'store-id#1 promotion-id#93 @1'
        case purchase-domain
            string split -n ' ' 'store-id#1 @28 @8'
        case reset-domain-password
            string split -n ' ' 'store-id#1 domain-name#94 send-to:e8#95 sub-user#96 @4'
        case search-store-domains
            string split -n ' ' 'store-id#1 response-fields#45 @1'
        case update-store-domains
            string split -n ' ' 'store-id#1 @29 @3'
        case send-domain-verification-email
            string split -n ' ' 'store-id#1 domain-name#94 @4'
        case clone-instant-site
            string split -n ' ' 'store-id#1 @30 @31'
        case discard-instant-site-changes
            string split -n ' ' 'store-id#1 @32'
        case get-instant-site-api-token-in-instant-site
            string split -n ' ' 'grant-type:e9#97 site-id#98 @1'
        case get-instant-site-api-token
            string split -n ' ' 'grant-type:e9#97 site-id#98 @1'
        case get-instant-site-profile
            string split -n ' ' 'store-id#1 @1'
        case get-list-of-instant-site-pages
            string split -n ' ' 'store-id#1 published:b#99 @1'
        case create-instant-site-page
            string split -n ' ' 'store-id#1 @33 @8'
        case update-instant-site-page
            string split -n ' ' 'store-id#1 page-id#100 @34 @3'
        case delete-instant-site-page
            string split -n ' ' 'store-id#1 page-id#100 @1'
        case get-instant-site-profile-apiv1
            string split -n ' ' 'store-id#1 @1'
        case update-instant-site-profile
            string split -n ' ' 'store-id#1 @35 @36'
        case create-instant-site-profile
            string split -n ' ' 'store-id#1 @37 @36'
        case search-instant-site-redirects
            string split -n ' ' 'store-id#1 keyword#101 offset#28 limit#27 @9'
        case create-instant-site-redirect
            string split -n ' ' 'store-id#1 @38 @8'
        case get-instant-site-redirect
            string split -n ' ' 'store-id#1 redirect-id#102 @1'
        case update-instant-site-redirect
            string split -n ' ' 'store-id#1 redirect-id#102 @39 @3'
        case get-instant-site-text-labels
            string split -n ' ' 'store-id#1 @1'
        case get-list-of-instant-site-themes
            string split -n ' ' 'store-id#1 @1'
        case create-instant-site-theme
            string split -n ' ' 'store-id#1 @40 @8'
        case update-instant-site-theme
            string split -n ' ' 'store-id#1 theme-id#103 @40 @3'
        case delete-instant-site-theme
            string split -n ' ' 'store-id#1 theme-id#103 @1'
        case get-current-instant-site-theme
            string split -n ' ' 'store-id#1 @1'
        case update-current-instant-site-theme
            string split -n ' ' 'store-id#1 @40 @3'
        case get-instant-site-tiles-list
            string split -n ' ' 'store-id#1 published:b#99 page-id#100 lang#104 @1'
        case update-instant-site-tiles-list
            string split -n ' ' 'store-id#1 @41 @36'
        case create-instant-site-tile
            string split -n ' ' 'store-id#1 @42 @31'
        case get-instant-site-tile
            string split -n ' ' 'store-id#1 tile-id#105 @1'
        case update-instant-site-tile
            string split -n ' ' 'store-id#1 tile-id#105 @43 @36'
        case delete-instant-site-tile
            string split -n ' ' 'store-id#1 tile-id#105 @32'
        case get-instant-site-tile-config-by-type
            string split -n ' ' 'store-id#1 config-type:e10#106 @1'
        case get-instant-site-tile-showcases
            string split -n ' ' 'store-id#1 @1'
        case get-list-of-buckets-for-tile-images
            string split -n ' ' 'store-id#1 @1'
        case get-tile-image-upload-result
            string split -n ' ' 'store-id#1 image-id#107 @1'
        case upload-instant-site-tile-image
            string split -n ' ' 'store-id#1 tile-id#105 @44 @8'
        case publish-instant-site-changes
            string split -n ' ' 'store-id#1 @32'
        case convert-abandoned-cart-to-order
            string split -n ' ' 'store-id#1 cart-id#108 @1'
        case get-abandoned-cart
            string split -n ' ' 'store-id#1 cart-id#108 response-fields#45 @1'
        case update-abandoned-cart
            string split -n ' ' 'store-id#1 cart-id#108 @45 @3'
        case search-abandoned-carts
            string split -n ' ' 'store-id#1 show-hidden:b#109 total-from#110 total-to#111 created-from#112 created-to#91 updated-from#75 updated-to#76 email#113 customer-id#114 limit#27 offset#28 response-fields#45 @9'
        case calculate-order-details
            string split -n ' ' 'store-id#1 @46 @8'
        case search-orders
            string split -n ' ' 'store-id#1 ids#115 offset#28 limit#27 keywords#116 email#113 customer-id#114 product-id#117 total-from#118 total-to#119 created-from#112 created-to#91 updated-from#75 updated-to#76 pickup-time-from#120 pickup-time-to#121 shipping-method#122 fulfillment-status:e11,#123 payment-method#124 payment-module#125 payment-status:e12,#126 accept-marketing:b#127 contains-preorder-items:b#128 coupon-code#129 subscription-id#130 referer-id#131 response-fields#45 @9'
        case create-order
            string split -n ' ' 'store-id#1 @47 @8'
        case get-order
            string split -n ' ' 'store-id#1 order-id#132 response-fields#45 @1'
        case update-order
            string split -n ' ' 'store-id#1 order-id#132 @48 @3'
        case delete-order
            string split -n ' ' 'store-id#1 order-id#132 @1'
        case get-last-order
            string split -n ' ' 'store-id#1 response-fields#45 @1'
        case get-repeat-order-url
            string split -n ' ' 'store-id#1 order-id#132 @1'
        case search-order-extra-fields
            string split -n ' ' 'store-id#1 order-id#132 @1'
        case add-extra-fields-to-order
            string split -n ' ' 'store-id#1 order-id#132 @49 @8'
        case update-order-extra-field
            string split -n ' ' 'store-id#1 order-id#132 extra-field-id#133 @50 @3'
        case delete-order-extra-field
            string split -n ' ' 'store-id#1 order-id#132 extra-field-id#133 @1'
        case generate-tax-invoice-for-order
            string split -n ' ' 'store-id#1 order-id#132 @1'
        case get-order-receipt-pdf
            string split -n ' ' 'store-id#1 order-id#132 @51'
        case get-tax-invoices-for-order
            string split -n ' ' 'store-id#1 order-id#132 response-fields#45 @1'
        case get-order-status
            string split -n ' ' 'store-id#1 status-id#135 @1'
        case update-custom-order-status
            string split -n ' ' 'store-id#1 status-id:e13#136 @52 @3'
        case search-order-statuses
            string split -n ' ' 'store-id#1 @1'
        case get-recurring-subscription
            string split -n ' ' 'store-id#1 subscription-id#137 @1'
        case update-recurring-subscription
            string split -n ' ' 'store-id#1 subscription-id#137 @53 @3'
        case search-recurring-subscriptions
            string split -n ' ' 'store-id#1 id#138 created-from#112 created-to#91 cancelled-from#139 cancelled-to#140 updated-from#75 updated-to#76 customer-id#114 status:e14#141 next-charge-from#142 next-charge-to#142 recurring-interval:e15#143 recurring-interval-count#144 product-id#145 email#113 order-id#146 order-total#147 order-created-from#148 order-created-to#148 limit#27 offset#28 sort-by:e16#149 @9'
        case search-payment-options
            string split -n ' ' 'store-id#1 lang#44 @1'
        case create-payment-option
            string split -n ' ' 'store-id#1 @54 @8'
        case get-payment-option
            string split -n ' ' 'store-id#1 payment-option-id#150 lang#44 @1'
        case update-payment-option
            string split -n ' ' 'store-id#1 payment-option-id#150 @55 @3'
        case delete-payment-option
            string split -n ' ' 'store-id#1 payment-option-id#150 @1'
        case adjust-product-stock
            string split -n ' ' 'store-id#1 product-id#151 check-low-stock-notification:b#152 @56 @8'
        case search-products
            string split -n ' ' 'store-id#1 product-id#153 sku#154 keyword#155 search-method:e17#156 external-reference-id#157 category#158 categories#159 include-products-from-subcategories:b#160 price-from#161 price-to#162 created-from#112 created-to#91 updated-from#75 updated-to#76 sort-by:e18#163 enabled:b#164 is-gift-card:b#165 in-stock:b#166 discounts-allowed:b#167 visible-in-storefront:b#168 is-customer-set-price:b#169 onsale:e19#170 inventory:e20#171 base-url#49 clean-urls:b#50 slugs-without-ids:b#51 option-option-name#172 attribute-attribute-name#173 enabled-manual-taxes#174 tax-class-codes#175 offset#28 limit#27 response-fields#45 @9'
        case create-product
            string split -n ' ' 'store-id#1 save-combinations:b#176 @57 @8'
        case delete-all-products
            string split -n ' ' 'store-id#1 @32'
        case get-product
            string split -n ' ' 'store-id#1 product-id#151 base-url#49 clean-urls:b#50 slugs-without-ids:b#51 lang#44 response-fields#45 @1'
        case update-product
            string split -n ' ' 'store-id#1 product-id#151 save-combinations:b#176 @58 @3'
        case delete-product
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case get-product-filters
            string split -n ' ' 'store-id#1 filter-fields#177 @59 @8'
        case get-recently-used-product-swatches
            string split -n ' ' 'store-id#1 @1'
        case download-product-file
            string split -n ' ' 'store-id#1 product-id#151 file-id#178 @51'
        case change-product-file-description
            string split -n ' ' 'store-id#1 product-id#151 file-id#178 @60 @8'
        case delete-product-file
            string split -n ' ' 'store-id#1 product-id#151 file-id#178 @1'
        case upload-product-file
            string split -n ' ' 'store-id#1 product-id#151 file-name#179 description#180 external-url#181 @1'
        case delete-all-product-files
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case bulk-update-product-images-and-videos
            string split -n ' ' 'store-id#1 product-id#151 @61 @31'
        case upload-gallery-product-image
            string split -n ' ' 'store-id#1 product-id#151 file-name#179 external-url#182 @6'
        case delete-all-gallery-product-images
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case delete-gallery-product-image
            string split -n ' ' 'store-id#1 product-id#151 gallery-image-id#183 @1'
        case delete-gallery-product-video
            string split -n ' ' 'store-id#1 product-id#151 gallery-video-id#184 @1'
        case upload-main-product-image
            string split -n ' ' 'store-id#1 product-id#151 external-url#182 @6'
        case delete-main-product-image
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case upload-main-product-video
            string split -n ' ' 'store-id#1 product-id#151 url#185 @1'
        case delete-main-product-video
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case download-gallery-product-video
            string split -n ' ' 'store-id#1 product-id#151 gallery-video-id#184 @1'
        case upload-cover-for-gallery-video
            string split -n ' ' 'store-id#1 product-id#151 gallery-video-id#184 external-url#182 @6'
        case upload-gallery-product-image-async
            string split -n ' ' 'store-id#1 product-id#151 @7 @8'
        case upload-gallery-product-video
            string split -n ' ' 'store-id#1 product-id#151 url#185 @1'
        case upload-main-product-image-async
            string split -n ' ' 'store-id#1 product-id#151 @7 @8'
        case bulk-update-delete-product-reviews
            string split -n ' ' 'store-id#1 @62 @8'
        case update-product-review-status
            string split -n ' ' 'store-id#1 review-id#186 @63 @3'
        case delete-product-review
            string split -n ' ' 'store-id#1 review-id#186 @1'
        case get-product-reviews-stats
            string split -n ' ' 'store-id#1 @1'
        case search-product-reviews
            string split -n ' ' 'store-id#1 status:e21#187 rating#188 order-id#189 product-id#190 review-id#191 created-from#112 created-to#91 updated-from#75 updated-to#76 sort-by:e22#192 keyword#193 response-fields#45 offset#28 limit#27 @9'
        case search-product-types
            string split -n ' ' 'store-id#1 @1'
        case create-product-type
            string split -n ' ' 'store-id#1 @64 @8'
        case get-product-type
            string split -n ' ' 'store-id#1 class-id#194 @1'
        case update-product-type-and-attributes
            string split -n ' ' 'store-id#1 class-id#194 @65 @3'
        case delete-product-type
            string split -n ' ' 'store-id#1 class-id#194 @1'
        case adjust-product-variation-stock
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 check-low-stock-notification:b#152 @56 @8'
        case search-product-variations
            string split -n ' ' 'store-id#1 product-id#151 lang#44 response-fields#45 @1'
        case create-product-variation
            string split -n ' ' 'store-id#1 product-id#151 @66 @8'
        case delete-all-product-variations
            string split -n ' ' 'store-id#1 product-id#151 @1'
        case get-product-variation
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 lang#44 response-fields#45 @1'
        case update-product-variation
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 check-low-stock-notification:b#152 @67 @3'
        case delete-product-variation
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 @1'
        case upload-product-variation-image
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 external-url#182 @6'
        case delete-product-variation-image
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 @1'
        case upload-product-variation-image-async
            string split -n ' ' 'store-id#1 product-id#151 combination-id#195 @7 @8'
        case search-product-brands
            string split -n ' ' 'store-id#1 limit#27 offset#28 sort-by:e23#196 hidden-brands:b#197 lang#44 base-url#49 clean-ur-ls:b#50 @9'
        case search-shipping-options
            string split -n ' ' 'store-id#1 lang#44 @1'
        case create-shipping-option
            string split -n ' ' 'store-id#1 @68 @8'
        case update-shipping-option
            string split -n ' ' 'store-id#1 shipping-option-id#198 @69 @3'
        case delete-shipping-option
            string split -n ' ' 'store-id#1 shipping-option-id#198 @1'
        case resend-staff-account-invite
            string split -n ' ' 'store-id#1 @70 @8'
        case cancel-staff-account-invite
            string split -n ' ' 'store-id#1 @70 @8'
        case search-staff-accounts
            string split -n ' ' 'store-id#1 response-fields#45 @1'
        case create-staff-account
            string split -n ' ' 'store-id#1 @71 @8'
        case get-staff-account
            string split -n ' ' 'store-id#1 staff-account-id#199 response-fields#45 @1'
        case update-staff-account
            string split -n ' ' 'store-id#1 staff-account-id#199 @72 @3'
        case delete-staff-account
            string split -n ' ' 'store-id#1 staff-account-id#199 @1'
        case get-staff-account-scopes
            string split -n ' ' 'store-id#1 @1'
        case upload-store-logo-image
            string split -n ' ' 'store-id#1 logo:e24#200 external-url#201 @1'
        case delete-store-logo-image
            string split -n ' ' 'store-id#1 logo:e24#200 @1'
        case get-store-profile
            string split -n ' ' 'store-id#1 show-extended-info:b#202 lang#44 get-report-availability-status:b#203 get-store-vertical:b#204 response-fields#45 @1'
        case update-store-profile
            string split -n ' ' 'store-id#1 @73 @3'
        case get-deleted-items-history
            string split -n ' ' 'store-id#1 entity:e25#205 from-date#206 to-date#207 offset#28 limit#27 @9'
        case get-latest-store-update-stats
            string split -n ' ' 'store-id#1 reviews-updates-required:b#208 domains-required:b#209 subscription-required:b#210 product-count-required:b#211 category-count-required:b#212 @1'
        case get-store-reports
            string split -n ' ' 'store-id#1 report-type:e26#213 started-from#214 ended-at#215 time-scale-value:e27#216 compare-period:e28#217 @1'
        case get-page-slug-and-static-code
            string split -n ' ' 'store-id#1 slug#218 store-root-page:b#219 get-static-content:b#220 lang#221 base-url#222 clean-urls:b#50 slugs-without-ids:b#223 tplvar#224 international-pages#225 response-fields#45 @1'
        case static-code-for-category-page
            string split -n ' ' 'store-id#1 category-id#35 lang#221 base-url#222 clean-urls:b#50 tplvar#224 international-pages#225 response-fields#45 @1'
        case static-code-for-home-page
            string split -n ' ' 'store-id#1 lang#221 base-url#222 clean-urls:b#50 tplvar#224 international-pages#225 response-fields#45 @1'
        case static-code-for-product-page
            string split -n ' ' 'store-id#1 product-id#151 lang#221 base-url#222 clean-urls:b#50 tplvar#224 international-pages#225 response-fields#45 @1'
        case search-domains-for-purchase
            string split -n ' ' 'store-id#1 keyword#226 @1'
        case +api
            string split -n ' ' 'query#227 header#228 body:f#15 content-type#37 fields#4 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case +bulk
            string split -n ' ' 'input:f#229 input-format:e29#230 delimiter#231 null-text#232 plan:-#233 output:e30#234 max-errors#235 skip-invalid:-#236 allow-duplicates:-#237 shard#238 confirm:-#239 journal:f#240 sync-interval#241 resume:-#242 retry-failed:-#243 settle#244 rate#245 in-flight#246 quiet:-#247 via:e31#248 skip-unchanged:-#249 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 help:-#14'
        case +config
            string split -n ' ' 'config:f#8 profile:p#9'
        case +edit
            string split -n ' ' 'yes:-#250 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 help:-#14'
        case @1
            string split -n ' ' 'output:e1#3 fields#4 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @2
            string split -n ' ' 'value#251'
        case @3
            string split -n ' ' 'body:f#15 null#16 output:e1#3 fields#4 allow-unknown:-#5 only-changes:-#17 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @4
            string split -n ' ' 'output:e1#3 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @5
            string split -n ' ' 'body:f#15 output:e1#3 fields#4 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @6
            string split -n ' ' 'body:f#15 content-type#37 output:e1#3 fields#4 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @7
            string split -n ' ' 'url#36 width#252 height#253 external-id#254 alt:o@74#255'
        case @8
            string split -n ' ' 'body:f#15 null#16 output:e1#3 fields#4 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @9
            string split -n ' ' 'output:e1#3 fields#4 all:-#47 max-items#48 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @10
            string split -n ' ' 'parent-id#256 product-ids#257 order-by#258 name#259 name-translated#260 description#261 description-translated#262 seo-title#263 seo-title-translated#264 seo-description#265 seo-description-translated#266 enabled:b#267 custom-slug#268 external-reference-id#269'
        case @11
            string split -n ' ' 'parent-id#256 product-ids#270 order-by#258 name#259 name-translated#260 description#261 description-translated#262 seo-title#263 seo-title-translated#264 seo-description#265 seo-description-translated#266 enabled:b#267 custom-slug#268 external-reference-id#269'
        case @12
            string split -n ' ' 'sorted-ids#271'
        case @13
            string split -n ' ' 'product-ids#272'
        case @14
            string split -n ' ' 'key#273 title#274 title-translated#275 type:e32#276 text-placeholder#277 text-placeholder-translated#278 available:b#279 required:b#280 checkout-display-section:e33#281 order-details-display-section:e34#282 show-in-invoice:b#283 show-in-notifications:b#284 value#285 value-translated#286 subtitle#287 subtitle-translated#288 tip#289 tip-translated#290 show-for-payment-method-ids#291 show-for-shipping-method-ids#292 show-for-country#293 options#294 datepicker-options:o@75#295 overrides:o@76#296 order-by#297 shown-on-order-details:b#298 save-to-customer-profile:b#299'
        case @15
            string split -n ' ' 'title#274 title-translated#275 type:e32#276 text-placeholder#277 text-placeholder-translated#278 available:b#279 required:b#280 checkout-display-section:e33#281 order-details-display-section:e34#282 show-in-invoice:b#283 show-in-notifications:b#284 value#285 value-translated#286 subtitle#287 subtitle-translated#288 tip#289 tip-translated#290 show-for-payment-method-ids#291 show-for-shipping-method-ids#292 show-for-country#293 options#294 datepicker-options:o@75#295 overrides:o@76#296 order-by#297 shown-on-order-details:b#298 save-to-customer-profile:b#299'
        case @16
            string split -n ' ' 'email#300 name#301 password#302 billing-person:o@77#303 shipping-addresses#304 contacts#305 customer-group-id#306 customer-group-name#307 b2b-b2c:e4#308 tax-id#309 tax-id-valid:b#310 tax-exempt:b#311 accept-marketing:b#312 lang#313 private-admin-notes#314'
        case @17
            string split -n ' ' 'contact#315 handle#316 note#317 type:e35#318 default:b#319 order-by#320'
        case @18
            string split -n ' ' 'contact#315 handle#316 note#317 type:e35#318 default:b#319 order-by#320'
        case @19
            string split -n ' ' 'title#321 type:e36#322 shown-on-order-details:b#323'
        case @20
            string split -n ' ' 'title#321 type:e36#322 shown-on-order-details:b#323'
        case @21
            string split -n ' ' 'name#324 external-reference-id#325'
        case @22
            string split -n ' ' 'name#324 external-reference-id#325'
        case @23
            string split -n ' ' 'email#300 name#326 billing-person:o@77#303 shipping-addresses#304 contacts#305 customer-group-id#306 customer-group-name#307 tax-id#309 tax-id-valid:b#310 tax-exempt:b#311 accept-marketing:b#312 lang#313 private-admin-notes#314'
        case @24
            string split -n ' ' 'name#327 code#328 discount-type:e6#329 status:e7#330 discount#331 launch-date#332 expiration-date#333 total-limit#334 uses-limit:e37#335 application-limit:e38#336 creation-date#337 update-date#338 order-count#339 catalog-limit:o@78#340 shipping-limit:o@79#341'
        case @25
            string split -n ' ' 'name#327 code#328 discount-type:e6#329 status:e7#330 discount#331 launch-date#332 expiration-date#333 total-limit#334 uses-limit:e37#335 application-limit:e38#336 creation-date#337 update-date#338 order-count#339 catalog-limit:o@78#340 shipping-limit:o@79#341'
        case @26
            string split -n ' ' 'name#342 discount-base:e39#343 enabled:b#344 discount-type:e40#345 amount#346 triggers:o@80#347 targets:o@81#348 external-reference-id#349'
        case @27
            string split -n ' ' 'name#342 discount-base:e39#343 enabled:b#344 discount-type:e40#345 amount#346 triggers:o@80#347 targets:o@81#348 external-reference-id#349'
        case @28
            string split -n ' ' 'domain-name#350 first-name#351 last-name#352 email#353 street#354 city#355 country-code#356 postal-code#357 state-or-province-code#358 phone#359 company-name#360'
        case @29
            string split -n ' ' 'instant-site-domain:o@82#361 purchased-domains#362'
        case @30
            string split -n ' ' 'source#363 draft:b#364'
        case @31
            string split -n ' ' 'body:f#15 null#16 output:e1#3 allow-unknown:-#5 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @32
            string split -n ' ' 'output:e1#3 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @33
            string split -n ' ' 'title#365 url-path#366 visible:b#367 visible-header:b#368 visible-footer:b#369 visible-announcement-bar:b#370 seo-title#371 seo-description#372 share-image#373 indexed:b#374 is-available-to-edit:b#375 tile-ids#376'
        case @34
            string split -n ' ' 'title#365 url-path#366 visible:b#367 visible-header:b#368 visible-footer:b#369 visible-announcement-bar:b#370 seo-title#371 seo-description#372 share-image#373 indexed:b#374 is-available-to-edit:b#375 tile-ids#376'
        case @35
            string split -n ' ' 'locale#377 enabled-languages#378 store-name#379 country-code#380 postal-code#381 email#382 date-format#383 time-format#384 timezone-offset-in-minutes#385'
        case @36
            string split -n ' ' 'body:f#15 null#16 output:e1#3 allow-unknown:-#5 only-changes:-#17 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @37
            string split -n ' ' 'locale#377 enabled-languages#378 store-name#379 country-code#380 postal-code#381 email#382 date-format#383 time-format#384 timezone-offset-in-minutes#385'
        case @38
            string split -n ' ' 'from-url#386 to-url#387'
        case @39
            string split -n ' ' 'from-url#386 to-url#387'
        case @40
            string split -n ' ' 'colors:o@83#388'
        case @41
            string split -n ' ' 'tiles#389'
        case @42
            string split -n ' ' 'tile-showcase-item-id#390 tile-category-type:e41#391 tile-order#392 use-tile-showcase:b#393 tile:o@84#394 page-id#395'
        case @43
            string split -n ' ' 'id#396 tile-name#397 content#398 design#399 visibility:b#400 order#401 has-changes:b#402'
        case @44
            string split -n ' ' 'accept-header:e42#403'
        case @45
            string split -n ' ' 'hidden:b#404 taxes-on-shipping#405 b2b-b2c:e4#406 customer-requested-invoice:b#407 customer-fiscal-code#408 electronic-invoice-pec-email#409 electronic-invoice-sdi-code#410'
        case @46
            string split -n ' ' 'email#300 ip-address#411 customer-id#412 customer-tax-exempt:b#413 discount-coupon:o@85#414 discount-info#415 billing-person:o@77#416 shipping-person:o@77#417 custom-surcharges#418 items#419 gift-card-code#420 handling-fee:o@86#421 shipping-option:o@87#422 payment-options-details:o@88#423'
        case @47
            string split -n ' ' 'subtotal#424 total#425 email#300 fulfillment-status:e11#426 payment-status:e12#427 payment-module#428 payment-method#429 tax#430 gift-card-redemption#431 total-before-gift-card-redemption#432 customer-tax-exempt:b#413 customer-tax-id#433 customer-tax-id-valid:b#310 reversed-tax-applied:b#434 b2b-b2c:e4#406 customer-requested-invoice:b#407 customer-fiscal-code#408 electronic-invoice-pec-email#409 electronic-invoice-sdi-code#410 ip-address#411 referer-url#435 order-comments#436 volume-discount#437 membership-based-discount#438 total-and-membership-based-discount#439 custom-discount#440 discount#441 coupon-discount#442 discount-info#415 discount-coupon:o@85#414 custom-surcharges#418 global-referer#443 customer-id#78 customer-group#444 customer-group-id#445 items#419 shipping-person:o@77#417 billing-person:o@77#416 shipping-option:o@87#422 handling-fee:o@86#421 additional-info#446 payment-params#447 extra-fields:o@89#448 order-extra-fields#449 hidden:b#404 tracking-number#450 payment-message#451 external-transaction-id#452 affiliate-id#453 credit-card-status:o@90#454 private-admin-notes#455 pickup-time#456 taxes-on-shipping#405 accept-marketing:b#312 referer-id#457 disable-all-customer-notifications:b#458 external-fulfillment:b#459 external-order-id#460 prices-include-tax:b#461 utm-data#462 utm-data-sets#463 lang#464 create-date#465'
        case @48
            string split -n ' ' 'subtotal#424 total#425 gift-card-redemption#431 total-before-gift-card-redemption#432 email#300 payment-module#428 payment-method#429 tax#430 customer-tax-exempt:b#413 customer-tax-id#433 customer-tax-id-valid:b#310 reversed-tax-applied:b#434 b2b-b2c:e4#406 customer-requested-invoice:b#407 customer-fiscal-code#408 electronic-invoice-pec-email#409 electronic-invoice-sdi-code#410 ip-address#411 payment-status:e12#427 fulfillment-status:e11#426 referer-url#435 order-comments#436 volume-discount#437 membership-based-discount#438 total-and-membership-based-discount#439 custom-discount#440 discount#441 coupon-discount#442 discount-info#415 discount-coupon:o@85#414 custom-surcharges#418 global-referer#443 customer-id#78 customer-group#444 customer-group-id#445 items#466 shipping-person:o@77#417 billing-person:o@77#416 shipping-option:o@87#422 handling-fee:o@86#421 additional-info#446 payment-params#447 extra-fields:o@89#448 order-extra-fields#449 hidden:b#404 tracking-number#450 payment-message#451 external-transaction-id#452 affiliate-id#453 credit-card-status:o@90#454 private-admin-notes#455 pickup-time#456 taxes-on-shipping#405 accept-marketing:b#312 referer-id#457 disable-all-customer-notifications:b#458 external-fulfillment:b#459 external-order-id#460 prices-include-tax:b#461 utm-data#462 utm-data-sets#463 lang#464'
        case @49
            string split -n ' ' 'id#467 value#468 customer-input-type:e43#469 title#470 order-details-display-section:e44#471 order-by#472 show-in-notifications:b#473 show-in-invoice:b#474'
        case @50
            string split -n ' ' 'value#468 title#470 order-details-display-section:e44#471 order-by#472 show-in-notifications:b#473 show-in-invoice:b#474'
        case @51
            string split -n ' ' 'output:f#134 timeout#6 retries#7 config:f#8 profile:p#9 verbose:-#10 dry-run:-#11 print-curl:-#12 print-c:-#13 help:-#14'
        case @52
            string split -n ' ' 'enabled:b#475 send-notification-when-status-is-assigned:b#476 name#477 name-translations#478'
        case @53
            string split -n ' ' 'charge-settings:o@91#479 next-charge#480 status:e14#481'
        case @54
            string split -n ' ' 'enabled:b#482 configured:b#483 checkout-title#484 checkout-title-translated#260 checkout-description#485 payment-processor-id#486 payment-processor-title#487 order-by#488 app-client-id#489 payment-surcharges:o@92#490 instructions-for-customer:o@93#491 shipping-settings:o@94#492'
        case @55
            string split -n ' ' 'enabled:b#482 configured:b#483 checkout-title#484 checkout-title-translated#260 checkout-description#485 payment-processor-id#486 payment-processor-title#487 order-by#488 app-client-id#489 payment-surcharges:o@92#490 instructions-for-customer:o@93#491 shipping-settings:o@94#492'
        case @56
            string split -n ' ' 'quantity-delta#493'
        case @57
            string split -n ' ' 'sku#494 quantity#495 unlimited:b#496 in-stock:b#497 name#259 name-translated#260 price#498 tax:o@95#499 wholesale-prices#500 compare-to-price#501 lowest-price-settings:o@96#502 is-shipping-required:b#503 weight#504 custom-slug#268 product-class-id#505 enabled:b#506 options#507 warning-limit#508 fixed-shipping-rate-only:b#509 fixed-shipping-rate#510 shipping:o@97#511 description#512 description-translated#262 category-ids#513 default-category-id#514 seo-title#263 seo-title-translated#264 seo-description#265 seo-description-translated#266 attributes#515 files#516 related-products:o@98#517 combinations#518 dimensions:o@99#519 volume#520 show-on-frontpage#521 is-gift-card:b#522 subtitle#523 subtitle-translated#524 discounts-allowed:b#525 external-reference-id#526 out-of-stock-visibility-behaviour:e45#527 min-purchase-quantity#528 max-purchase-quantity#529 reviews-collecting-allowed:b#530 composite-parents#531 composite-components#532 cost-price#533 volume-unit#534'
        case @58
            string split -n ' ' 'sku#494 quantity#495 unlimited:b#496 in-stock:b#497 name#259 name-translated#260 price#498 tax:o@95#499 wholesale-prices#500 compare-to-price#501 lowest-price-settings:o@96#502 is-shipping-required:b#503 weight#504 custom-slug#268 product-class-id#505 enabled:b#506 options#507 warning-limit#508 fixed-shipping-rate-only:b#509 fixed-shipping-rate#510 shipping:o@97#511 description#512 description-translated#262 category-ids#513 default-category-id#514 seo-title#263 seo-title-translated#264 seo-description#265 seo-description-translated#266 attributes#515 files#516 related-products:o@98#517 combinations#518 dimensions:o@99#519 volume#520 show-on-frontpage#521 is-gift-card:b#522 subtitle#523 subtitle-translated#524 discounts-allowed:b#525 external-reference-id#526 out-of-stock-visibility-behaviour:e45#527 min-purchase-quantity#528 max-purchase-quantity#529 reviews-collecting-allowed:b#530 cost-price#533 volume-unit#534 name-your-price-enabled:b#535 price-default-tier#536 custom-price-tiers#537 ribbon:o@100#538'
        case @59
            string split -n ' ' 'params:o@101#539'
        case @60
            string split -n ' ' 'description#540'
        case @61
            string split -n ' ' 'main-media:o@102#541 gallery-media#542'
        case @62
            string split -n ' ' 'select-mode:e46#543 delete:b#544 new-status:e21#545 review-ids#546 current-filters:o@103#547'
        case @63
            string split -n ' ' 'status:e21#548'
        case @64
            string split -n ' ' 'name#549 attributes#550'
        case @65
            string split -n ' ' 'name#549 attributes#550'
        case @66
            string split -n ' ' 'options#551 sku#552 thumbnail-url#553 image-url#554 small-thumbnail-url#555 hd-thumbnail-url#556 original-image-url#557 in-stock:b#558 quantity#495 unlimited:b#496 price#559 default-displayed-price#560 default-displayed-price-formatted#561 lowest-price#562 lowest-price-settings:o@96#563 default-displayed-lowest-price#564 default-displayed-lowest-price-formatted#565 dimensions:o@99#566 wholesale-prices#567 weight#568 volume#569 warning-limit#508 attributes#570 compare-to-price#571 min-purchase-quantity#528 max-purchase-quantity#529 out-of-stock-visibility-behaviour:e45#527 alt:o@104#255 cost-price#572 is-shipping-required:b#503'
        case @67
            string split -n ' ' 'options#551 sku#552 thumbnail-url#553 image-url#554 small-thumbnail-url#555 hd-thumbnail-url#556 original-image-url#557 in-stock:b#558 quantity#495 unlimited:b#496 price#559 default-displayed-price#560 default-displayed-price-formatted#561 lowest-price#562 lowest-price-settings:o@96#563 default-displayed-lowest-price#564 default-displayed-lowest-price-formatted#565 dimensions:o@99#566 wholesale-prices#567 weight#568 volume#569 warning-limit#508 attributes#570 compare-to-price#571 min-purchase-quantity#528 max-purchase-quantity#529 out-of-stock-visibility-behaviour:e45#527 alt:o@104#255 cost-price#572 is-shipping-required:b#503'
        case @68
            string split -n ' ' 'title#573 title-translated#260 enabled:b#482 orderby#574 fulfilment-type:e47#575 minimum-order-subtotal#576 destination-zone:o@105#577 delivery-time-days#578 description#579 description-translated#262 carrier#580 carrier-methods#581 rates-calculation-type:e48#582 shipping-cost-markup#583 flat-rate:o@106#584 rates-table:o@107#585 app-client-id#489 pickup-instruction#586 pickup-instruction-translated#587 pickup-precision-type:e49#588 scheduled-pickup:b#589 fulfillment-time-in-minutes#590 business-hours#591 business-hours-limitation-type:e50#592 scheduled:b#593 scheduled-time-precision-type:e49#594 time-slot-length-in-minutes#595 allow-same-day-delivery:b#596 cutoff-time-for-same-day-delivery#597 availability-period:e51#598 blackout-dates#599 estimated-shipping-time-at-checkout-settings:o@108#600 carrier-settings:o@109#601'
        case @69
            string split -n ' ' 'title#573 title-translated#260 enabled:b#482 orderby#574 fulfilment-type:e47#575 minimum-order-subtotal#576 destination-zone:o@105#577 delivery-time-days#578 description#579 description-translated#262 carrier#580 carrier-methods#581 carrier-settings:o@109#601 rates-calculation-type:e48#582 shipping-cost-markup#583 flat-rate:o@106#584 rates-table:o@107#585 app-client-id#489 pickup-instruction#586 pickup-instruction-translated#587 pickup-precision-type:e49#588 scheduled-pickup:b#589 fulfillment-time-in-minutes#590 business-hours#591 business-hours-limitation-type:e50#592 scheduled:b#593 scheduled-time-precision-type:e49#594 time-slot-length-in-minutes#595 allow-same-day-delivery:b#596 cutoff-time-for-same-day-delivery#597 availability-period:e51#598 blackout-dates#599 estimated-shipping-time-at-checkout-settings:o@108#600'
        case @70
            string split -n ' ' 'email#602'
        case @71
            string split -n ' ' 'email#603 staff-scopes#604'
        case @72
            string split -n ' ' 'email#605 staff-scopes#606'
        case @73
            string split -n ' ' 'general-info:o@110#607 account:o@111#608 settings:o@112#609 mail-notifications:o@113#610 phone-notifications:o@114#611 company:o@77#612 formats-and-units:o@115#613 languages:o@116#614 shipping:o@117#615 zones#616 taxes#617 tax-settings:o@118#618 business-registration-id:o@119#619 legal-pages-settings:o@120#620 design-settings#621 product-filters-settings:o@121#622 order-invoice-settings:o@122#623 social-links-settings:o@123#624 registration-answers:o@124#625 tips-settings:o@125#626'
        case @74
            string split -n ' ' 'main#627 translations#628 translated#628'
        case @75
            string split -n ' ' 'min-date#629 max-date#630 showtime:b#631 increment-minute-by#632 limit-available-hours-weekly#633 disallow-dates#634'
        case @76
            string split -n ' ' 'conditions:o@126#635 fields-to-override:o@75#636'
        case @77
            string split -n ' ' 'id#637 name#638 first-name#639 last-name#640 company-name#641 email#642 street#643 city#644 country-code#86 country-name#645 postal-code#646 state-or-province-code#647 state-or-province-name#648 phone#649'
        case @78
            string split -n ' ' 'products#650 categories#651'
        case @79
            string split -n ' ' 'shipping-methods#652'
        case @80
            string split -n ' ' 'start-date#653 end-date#654 customer-groups#655 subtotal#334 min-product-quantity-in-cart#656 max-product-quantity-in-cart#657 categories#658 excluded-categories#658 products#659 excluded-products#659 combinations#660 excluded-combinations#660 recurring:b#661 recurrence-settings:o@127#662 all:b#663'
        case @81
            string split -n ' ' 'categories#658 excluded-categories#658 products#659 excluded-products#664 combinations#665 excluded-combinations#666 attributes#667 min-discounted-product-quantity#668 max-discounted-product-quantity#669 shipping-methods#670'
        case @82
            string split -n ' ' 'primary-instant-site-domain#671 primary-instant-site-domain-status:e52#672 ecwid-subdomain#673 instant-site-ip-address#674 instant-site-url#675 third-party-vendor-domain#676'
        case @83
            string split -n ' ' 'color-a#677 color-b#678 color-c#679 color-d#680 color-e#681 color-f#682'
        case @84
            string split -n ' ' 'id#396 type:e53#683 role:e54#684 tile-name#397 source-id#685 content#398 external-content#686 design#399 visibility:b#400 order#401 has-changes:b#402 features-enabled#687'
        case @85
            string split -n ' ' 'id#688 name#327 code#328 discount-type:e6#329 status:e7#330 discount#331 launch-date#332 expiration-date#333 total-limit#334 uses-limit:e37#335 application-limit:e38#336 creation-date#337 update-date#338 order-count#339 catalog-limit:o@78#340 shipping-limit:o@79#341 repeat-customer-only:b#689'
        case @86
            string split -n ' ' 'name#690 value#691 description#692 value-without-tax#693 taxes#694'
        case @87
            string split -n ' ' 'shipping-carrier-name#695 shipping-method-name#696 shipping-method-id#697 shipping-rate#698 shipping-rate-without-tax#699 estimated-transit-time#700 is-pickup:b#701 pickup-instruction#702 fulfillment-type:e55#703 time-slot-length-in-minutes#704 discount:o@128#705 is-shipping-limit:b#706'
        case @88
            string split -n ' ' 'payment-id#707'
        case @89
            string split -n ' ' 'ecwid-order-delivery-time-interval-start#708 ecwid-order-delivery-time-interval-end#709 ecwid-order-delivery-time-display-format:e56#710'
        case @90
            string split -n ' ' 'avs-message#711 cvv-message#712'
        case @91
            string split -n ' ' 'recurring-interval:e15#713 recurring-interval-count#714 subscription-price-with-sign-up-fee#715 subscription-price-with-sign-up-fee-formatted#716 sign-up-fee#717 sign-up-fee-formatted#718'
        case @92
            string split -n ' ' 'type:e57#719 value#720'
        case @93
            string split -n ' ' 'instructions-title#721 instructions#722 instructions-translated#723'
        case @94
            string split -n ' ' 'enabled-shipping-methods#724'
        case @95
            string split -n ' ' 'taxable:b#725 enabled-manual-taxes#726 tax-class-code#727'
        case @96
            string split -n ' ' 'lowest-price-enabled:b#728 manual-lowest-price#729 default-displayed-manual-lowest-price#730 default-displayed-manual-lowest-price-formatted#731'
        case @97
            string split -n ' ' 'type:e58#732 method-markup#733 flat-rate#734 disabled-methods#735 enabled-methods#736'
        case @98
            string split -n ' ' 'product-ids#659 related-category:o@129#737'
        case @99
            string split -n ' ' 'length#738 width#739 height#740'
        case @100
            string split -n ' ' 'text#741 color#742'
        case @101
            string split -n ' ' 'filter-fields#743 enabled#744 filter-facet-limit#745 include-products-from-subcategories#746 lang#747'
        case @102
            string split -n ' ' 'video-url#748 image-url#749'
        case @103
            string split -n ' ' 'review-id#750 product-id#659 order-id#751 rating#752 status:e59#753 search-keyword#193 created-from#754 created-to#754'
        case @104
            string split -n ' ' 'main#627 translated#628'
        case @105
            string split -n ' ' 'name#755 country-codes#756 state-or-province-codes#757 post-codes#758 geo-polygons#759'
        case @106
            string split -n ' ' 'rate-type:e57#760 rate#761'
        case @107
            string split -n ' ' 'table-based-on:e60#762 rates#763'
        case @108
            string split -n ' ' 'estimated-delivery-date-at-checkout-enabled:b#764 estimated-transit-time-in-days#765 fulfillment-time-in-days#766 cutoff-time-for-same-day-packing#767 shipping-business-days#768 delivery-days#769'
        case @109
            string split -n ' ' 'default-carrier-account-enabled:b#770 default-postage-dimensions:o@99#771'
        case @110
            string split -n ' ' 'store-id#98 profile-id#772 store-url#773 starter-site:o@130#774 website-platform#775'
        case @111
            string split -n ' ' 'account-name#776 account-nick-name#777 account-email#778 available-features#779 registration-date#780 limits-and-restrictions:o@131#781 brand-name#782 support-email#783 itunes-subscriptions-available:b#784 google-play-subscriptions-available:b#785 track-storefront-stats:b#786 paid:b#787'
        case @112
            string split -n ' ' 'closed:b#788 store-name#789 store-description#790 invoice-logo-url#791 email-logo-url#792 google-remarketing-enabled:b#793 google-analytics-id#794 fb-pixel-id#795 order-comments-enabled:b#796 order-comments-caption#797 order-comments-caption-translated#798 order-comments-required:b#799 ask-zip-code:b#800 show-price-per-unit:b#801 hide-out-of-stock-products-in-storefront:b#802 ask-company-name:b#803 favorites-enabled:b#804 product-reviews-feature-enabled:b#805 default-product-sort-order:e61#806 default-all-products-view-sort-order:e61#807 abandoned-sales:o@132#808 sale-price:o@133#809 show-accept-marketing-checkbox:b#810 accept-marketing-checkbox-default-value:b#811 accept-marketing-checkbox-custom-text#812 accept-marketing-checkbox-custom-text-translated#798 ask-consent-to-track-in-storefront:b#813 snap-pixel-id#814 pinterest-tag-id#815 google-tag-id#816 google-event-id#817 recurring-subscriptions-settings:o@134#818 allow-preorders-for-out-of-stock-products:b#819 link-up-enabled:b#820 store-description-translated#821 product-sort-order-in-cart#822 wix-external-tracking-enabled:b#823 open-bag-on-addition:b#824 require-phone-on-checkout:b#825 ask-tax-id:b#826 google-product-category#827 google-product-category-name#828 product-condition#829 show-cost-price-in-control-panel:b#830 root-category-seo-title#831 root-category-seo-title-translated#798 root-category-seo-description#832 root-category-seo-description-translated#798 show-repeat-order-button:b#833'
        case @113
            string split -n ' ' 'admin-notification-emails#834 customer-order-messages:o@135#835 admin-messages:o@136#836 customer-marketing-messages:o@137#837'
        case @114
            string split -n ' ' 'admin-notification-phones#838'
        case @115
            string split -n ' ' 'currency#839 currency-prefix#840 currency-suffix#841 currency-precision#842 currency-group-separator:e62#843 currency-decimal-separator:e63#844 currency-truncate-zero-fractional:b#845 currency-rate#846 weight-unit:e64#847 weight-precision#848 weight-group-separator:e62#849 weight-decimal-separator:e63#850 weight-truncate-zero-fractional:b#845 date-format:e65#851 time-format:e66#852 timezone#853 dimensions-unit:e67#854 order-number-prefix#855 order-number-suffix#856 order-number-min-digits-amount#857 order-number-next-number#858 address-format:o@138#859 volume-unit#860'
        case @116
            string split -n ' ' 'enabled-languages#861 facebook-preferred-locale#862 default-language#863'
        case @117
            string split -n ' ' 'handling-fee:o@86#421'
        case @118
            string split -n ' ' 'automatic-tax-enabled:b#864 taxes#865 prices-include-tax:b#461 tax-exempt-business:b#866 uk-vat-registered:b#867 eu-ioss-enabled:b#868 tax-on-shipping-calculation-scheme:e68#869 b2b-b2c:e4#870 electronic-invoice-fields-at-checkout-enabled:b#871'
        case @119
            string split -n ' ' 'name#872 value#873'
        case @120
            string split -n ' ' 'require-terms-agreement-at-checkout:b#874 legal-pages#875'
        case @121
            string split -n ' ' 'enabled-in-storefront:b#876 filter-sections#877'
        case @122
            string split -n ' ' 'display-order-invoices:b#878 attach-invoice-to-order-email-notifications:e69#879 invoice-logo-url#880'
        case @123
            string split -n ' ' 'facebook:o@139#881 instagram:o@139#882 twitter:o@139#883 youtube:o@139#884 vk:o@139#885 pinterest:o@139#886'
        case @124
            string split -n ' ' 'already-selling:e70#887 goods:e71#888 other-goods#889 for-someone:e72#890 website:e72#891 platform:e73#892 custom-platform#893 use-for#894 shop-ease#895 cost-attitude#896 pos#897 sales-channels#898 ecom#899'
        case @125
            string split -n ' ' 'enabled:b#900 type:e57#901 options#902 default-option#903 custom-tip-settings:o@140#904 title#905 subtitle#906 title-translated#907 subtitle-translated#908'
        case @126
            string split -n ' ' 'shipping-method#909'
        case @127
            string split -n ' ' 'active-days:e74,#910 active-day-start-time#911 active-day-end-time#912'
        case @128
            string split -n ' ' 'id#913 value#914 type:e75#915 base:e76#916 order-total#917 description#918 applies-to-items#919 applies-to-order-items#920 triggered-by-order-items#921 applies-to-shipping-method-id#922'
        case @129
            string split -n ' ' 'enabled:b#923 category-id#35 product-count#924'
        case @130
            string split -n ' ' 'ecwid-subdomain#925 custom-domain#926 generated-url#927 store-logo-url#928 ecwid-subdomain-suffix#929 slugs-without-ids-enabled:b#930'
        case @131
            string split -n ' ' ''
        case @132
            string split -n ' ' 'auto-abandoned-sales-recovery:b#931'
        case @133
            string split -n ' ' 'display-on-product-list:b#932 old-price-label#933 old-price-label-translated#798 display-discount:e77#934 display-lowest-price:b#935'
        case @134
            string split -n ' ' 'show-recurring-subscriptions-in-control-panel:b#936 supported-payment-methods-statuses:o@141#937'
        case @135
            string split -n ' ' 'order-confirmation:o@142#938 order-status-changed:o@142#939 order-is-ready-for-pickup:o@142#940 download-egoods:o@142#941 order-shipped:o@142#942 order-delivered:o@142#943'
        case @136
            string split -n ' ' 'new-order-placed:o@142#944 low-stock-notification:o@142#945 weekly-stats-report:o@142#946'
        case @137
            string split -n ' ' 'abandoned-cart-recovery:o@142#947 favorite-products-reminder:o@142#948 feedback-request:o@142#949 customer-loyalty-appreciation:o@142#950 inactive-customer-reminder:o@142#951 purchase-anniversary:o@142#952'
        case @138
            string split -n ' ' 'plain#953 multiline#954'
        case @139
            string split -n ' ' 'url#955'
        case @140
            string split -n ' ' 'enabled:b#956'
        case @141
            string split -n ' ' ''
        case @142
            string split -n ' ' 'enabled:b#957 marketing-block-enabled:b#958 discount-coupon-id#959'
    end
end

set -g __ecwid_said \
    'Number of the store, as its owner sees it in the control …' \
    'Key of the entry - of what the app has stored, or of an …' \
    'How the answer is printed' \
    'Which members are printed' \
    'Send members and values that the description does not know' \
    'Longest time for the whole call' \
    'How often a request may be sent again' \
    'The configuration' \
    'The profile of the configuration' \
    'Tell on stderr what is sent' \
    'Print the request' \
    'Print the line of curl that makes the same call' \
    'Print the program in C that makes the same call' \
    'The manual of the command' \
    'The body' \
    'Make members of the body null' \
    'Read what is there' \
    'The client_id of the app, to make sure which one is meant' \
    'Amount to charge, with at most two digits behind the …' \
    'Currency of the amount' \
    'What the charge is for, at most 255 characters' \
    'A UUID of your own for this charge' \
    'An object as JSON text that is kept with the charge, for …' \
    'Ticket of the batch, from the answer to its creation' \
    'Whether the answers to the requests come with it, as …' \
    'Only batches in this state' \
    'How many items the answer has at most' \
    'How many items to leave out at the beginning, counted …' \
    'Whether up to 100 requests are executed at the same time, …' \
    'Whether nothing is executed behind a request that fails, …' \
    'A UUID of your own' \
    'Name of your own by which the batch can be stopped' \
    'Name of the group that the batch was created with' \
    'Whether the answers to what has been executed come with …' \
    'Number of the category' \
    'Link (https) to the image, which the server fetches' \
    'Media type of the body' \
    'Link (https) to the image' \
    'Words to look for in names and descriptions of categories' \
    'Number of a category, to find only what stands in it' \
    'Numbers of categories, to find what stands in any of them' \
    'Whether categories on deeper levels are found, too' \
    'Whether hidden categories are found as well' \
    'Language of texts in the answer, a two-letter code such …' \
    'Members to answer with, such as total,items(id,name)' \
    'Whether the answer holds productIds and …' \
    'Print the items of all pages' \
    'Print no more than so many items' \
    'Address that links in the answer begin with' \
    'True asks for links without a hash part (#!/)' \
    'True asks for links whose slugs do not hold numbers' \
    'Number of the category whose content it is about' \
    'Names of the categories from the top, with the delimiter …' \
    'The text, of one or more characters, that stands between …' \
    'Text that is looked for in names and email addresses' \
    'Text that is looked for in the name of the billing address' \
    'Text that is looked for in email addresses' \
    'Phone number or a part of it, looked for in saved …' \
    'City, looked for in all saved shipping addresses' \
    'Postal code, looked for in all saved shipping addresses' \
    'Code of a state or province such as NY, looked for in all …' \
    'Codes of countries with commas between them, such as …' \
    'Name of a company, looked for in all saved shipping …' \
    'True for those who agreed to get advertising by email, …' \
    'Codes of languages in which orders were placed, such as …' \
    'Only customers of these groups' \
    'Only those with so many orders or more' \
    'Only those with so many orders or fewer' \
    'Only those whose orders amount to this sum or more, in …' \
    'Only those whose orders amount to this sum or less, in …' \
    'Numbers of products with commas between them' \
    'Only private customers (b2c), or only businesses (b2b)' \
    'True for those who pay no tax, false for those who do' \
    'Only those who registered, or first ordered without, at …' \
    'Only what was last changed at this time or later' \
    'Only what was last changed at this time or before' \
    'Order of the items found' \
    'Number of the customer within Ecwid' \
    'Number of the contact within Ecwid, unique among those of …' \
    'Key of the extra field, as the server gave it when it was …' \
    'Only the groups with these numbers' \
    'Text that is looked for in the names of groups' \
    'Number of the customer group' \
    'Whether each country comes with its states' \
    'Language of names in the answer, a two-letter code such …' \
    'Country as two upper-case letters (ISO 3166-1 alpha-2), …' \
    'Only the coupon with this code' \
    'Only coupons of this type' \
    'Only coupons in this state' \
    'Only coupons created at this time or later' \
    'Only what was created at this time or before' \
    'Number of the discount coupon within Ecwid' \
    'Number of the promotion within Ecwid' \
    'Name of a domain that was bought for the store, such as …' \
    'Whether the owner of the domain or its administrator gets …' \
    '1 to send it to the sub-user that the domain has at the …' \
    'What the token is for' \
    'Number of the store' \
    'True asks for what visitors see, false for the draft' \
    'Id of the page, a text' \
    'Text to look for in the addresses of redirects' \
    'Id of the redirect, a text' \
    'Id of the theme, a text' \
    'Code of the language, such as en, of the texts in tiles' \
    'Id of the tile, a text' \
    'The type of tile that is asked about' \
    'Id of the image, which uploadInstantSiteTileImage answered' \
    'Id of the cart, a UUID such as …' \
    'Whether carts that the control panel does not show any …' \
    'Only carts of this total or more, in the store\'s currency' \
    'Only carts of this total or less, in the store\'s currency' \
    'Only what was created at this time or later' \
    'Only those of the customer with this email address' \
    'Only those of the customer with this number' \
    'Only the orders with these ids, with or without prefix …' \
    'Text that is looked for in ids, addresses, emails, …' \
    'Only orders with one of these products, by their numbers' \
    'Only orders of this total or more, in the store\'s currency' \
    'Only orders of this total or less, in the store\'s currency' \
    'Only orders picked up at this time or later' \
    'Only orders picked up at this time or before' \
    'Only orders with the shipping method of this name' \
    'Only orders in one of these states of fulfillment' \
    'Only orders with the payment method of this name' \
    'Only orders paid by this payment module' \
    'Only orders in one of these states of payment' \
    'Only orders whose customer agreed, or did not agree, to …' \
    'Only orders with products that were ordered before they …' \
    'Only orders with the discount coupon of this code' \
    'Only orders of the subscription with this number' \
    'Only orders with this id of where they came from' \
    'Id of the order, with the prefix and suffix of the store, …' \
    'Id of the extra field, unique within the order' \
    'Where an answer of bytes goes' \
    'Name of the status in upper case, such as PAID' \
    'Name of the status' \
    'Number of the subscription within Ecwid' \
    'Only the subscription with this number' \
    'Only subscriptions cancelled at this time or later, such …' \
    'Only subscriptions cancelled at this time or before, such …' \
    'Only subscriptions in this state' \
    'Only subscriptions that are next charged at this time or …' \
    'Only subscriptions that are charged by this unit of time' \
    'Only subscriptions that are charged every so many units - …' \
    'Only subscriptions to the product with this number' \
    'Only subscriptions that the order with this id belongs to' \
    'Only subscriptions whose orders have this total, in the …' \
    'Only subscriptions with an order placed at this time or …' \
    'Order of the subscriptions found' \
    'Id of the payment option, a text' \
    'Number of the product' \
    'True has the store owner told by email if the stock is …' \
    'Numbers of the products to read' \
    'SKU of a product or of one of its variations, in full' \
    'Words to look for in names, descriptions, SKUs, options, …' \
    'How keyword is looked for' \
    'Id of the product or of a variation in a connected point …' \
    'Number of a category, as a text' \
    'Numbers of categories, to find products that stand in any …' \
    'Whether products of deeper levels are found, too' \
    'Lowest price of the products to find, in the store\'s …' \
    'Highest price of the products to find, in the store\'s …' \
    'Order of the results' \
    'True finds enabled products only, false only others' \
    'True finds gift cards only, false only other products' \
    'True finds products in stock only, false only those that …' \
    'True finds products that discounts may apply to, false …' \
    'True finds products that customers see, false only those …' \
    'True finds products whose price the customer chooses, …' \
    'Finds only products that are on sale (onsale), or only …' \
    'Finds only products in stock (instock), or only those …' \
    'Values of options by whole name, such as option_Size, …' \
    'Values of attributes by whole name, such as …' \
    'Numbers of manual taxes with commas between them' \
    'Codes of tax classes, which the dictionary of tax classes …' \
    'True saves the variations in the body, too' \
    'Filters to return, with commas' \
    'Number of the file' \
    'Name of the file' \
    'What customers who bought the product read about the file' \
    'Link (https) to the file, which the server fetches once' \
    'Link (https) to the file, which the server fetches' \
    'Number of the image in the gallery' \
    'Number of the video in the gallery' \
    'Link (https) to the video' \
    'Number of the review' \
    'Finds only reviews that wait for a decision (moderated), …' \
    'Finds only reviews with so many stars, 1 to 5' \
    'Finds reviews by the order from which they come' \
    'Finds reviews of one product' \
    'Finds one review by its number' \
    'Order of the results, by time or by stars' \
    'Words to look for in the texts of reviews' \
    'Number of the product type' \
    'Number of the variation' \
    'Order of the results, by name or by the number of products' \
    'Whether brands that only disabled products have are …' \
    'Id of the shipping option, a text' \
    'Id of the staff account, a text' \
    'Which logo - that of the store (logo), of invoices …' \
    'Address from which the server fetches the picture, …' \
    'Whether the answer has billing data, too, which needs the …' \
    'Whether the answer tells which reports are available' \
    'Whether the answer tells what line of business the store …' \
    'Kind of what was deleted' \
    'Only what was deleted at this time or later' \
    'Only what was deleted at this time or before' \
    'Whether the answer tells when reviews last changed' \
    'Whether the answer tells when domains last changed' \
    'Whether the answer tells when subscriptions last changed' \
    'Whether the answer tells how many products there are' \
    'Whether the answer tells how many categories there are' \
    'Which report to make' \
    'Beginning of the time that is reported on, a UNIX …' \
    'End of the time that is reported on, a UNIX timestamp in …' \
    'How long the spans are that a chart is made of' \
    'With which time it is compared' \
    'Last part of a page\'s address, by which the page is found' \
    'True asks for the first page of the store, whatever slug …' \
    'True asks for the static HTML of the page as well' \
    'Code of the language, such as en, of the texts on the page' \
    'Address that links on the page begin with' \
    'False asks for links that hold the numbers of products …' \
    'Design settings by their whole names, such as …' \
    'Addresses of the page in other languages, by language …' \
    'Text that the domain name has in it' \
    'Added to the query' \
    'A header of the request' \
    'The items' \
    'ndjson or csv' \
    'What stands between the cells of CSV' \
    'A cell of CSV that is this' \
    'Check every item, print the plan, and send nothing' \
    'text or json: how the plan, or the summary at the end, is …' \
    'How many faults of the input are told one by one' \
    'Send valid items although others are not' \
    'Send items about the same thing' \
    'Of N parts of the input only the I-th' \
    'Show the plan and ask on the terminal' \
    'Where it is recorded what became of each item' \
    'How often the journal is put on the disk' \
    'Go on with a run that was interrupted' \
    'With --resume: send again what failed' \
    'With --resume: how long after the last record' \
    'Most requests' \
    'How many requests are under way at the same time' \
    'Say nothing of how far it has come' \
    'Send the items in batches' \
    'Read what is there first' \
    'Do not ask on the terminal before the change is sent' \
    'What to store, a text in any form, at most 1 MB under a …' \
    'Width of the image in pixels, as a text' \
    'Height of the image in pixels, as a text' \
    'Id of the image in Lightspeed R-Series or X-Series, where …' \
    'Text for those who cannot see the image' \
    'Number of the category that this one stands in' \
    'Numbers of products to put into the category' \
    'Place among the categories of the same parent' \
    'Name that customers see' \
    'Name by language, under codes such as en' \
    'Text about the category, in HTML' \
    'Description by language, under codes such as en' \
    'Title of the page for search engines, best below 55 …' \
    'Title for search engines by language, under codes such as en' \
    'Text about the page for search engines, best below 160 …' \
    'Text for search engines by language, under codes such as en' \
    'Whether customers see the category' \
    'Last part of the page\'s address, chosen by the store' \
    'Id in a connected Lightspeed X-Series, which no other …' \
    'Numbers of the products that the category is to hold' \
    'Numbers in the order in which the store is to show them' \
    'Numbers of the products' \
    'Key of your own for the field, unique in the store, such …' \
    'Title above the field at the checkout' \
    'The title by language, such as fr' \
    'What customers see - lines of text, choices, buttons, a …' \
    'Text in an empty input of the types text and textarea' \
    'The textPlaceholder by language; keys are two-letter codes' \
    'Whether the field is switched on' \
    'Whether customers cannot go on without filling it in' \
    'At which step of the checkout it is shown' \
    'With what it is shown in emails and the control panel' \
    'Whether it is printed on tax invoices' \
    'Whether it is in emails to customers, which needs …' \
    'Value that it has before the customer changes it' \
    'The value by language; keys are two-letter codes' \
    'Line below the title at the checkout' \
    'The subtitle by language; keys are two-letter codes' \
    'Hint in the input of the types text and textarea' \
    'The tip by language; keys are two-letter codes' \
    'Ids of the payment methods with which it is shown' \
    'Ids of the shipping methods with which it is shown' \
    'Two-letter codes of the countries for which it is shown' \
    'What can be chosen' \
    'Which dates and times the calendar offers' \
    'What changes by itself under some condition, such as …' \
    'Its place among extra fields in the control panel and in …' \
    'Whether the control panel shows it with the details of …' \
    'Whether what is entered is kept with the customer, too' \
    'Email address of the customer' \
    'Full name of the customer, the same as that of the …' \
    'Password for signing in' \
    'Name and address for invoices' \
    'Saved shipping addresses' \
    'Ways to reach the customer, several of one type allowed, …' \
    'Number of the group that the customer belongs to' \
    'Name of the group that the customer belongs to' \
    'Whether it is a private customer (b2c, what is taken …' \
    'Tax number of the customer' \
    'Whether the tax number has been found valid' \
    'Whether no tax is charged' \
    'Whether the customer agreed to get advertising by email' \
    'Code of the language, such as en, in which the customer …' \
    'Notes of the store\'s staff about the customer, not shown …' \
    'Where to reach the customer, by type - an email address, …' \
    'Name of the customer\'s page or account in a social …' \
    'Note of the store\'s staff about this contact' \
    'Kind of contact' \
    'Whether this is the contact to use among those of its type' \
    'Place of the contact in the list that the store\'s staff …' \
    'What the field is called at the checkout and in the …' \
    'What the field takes - a line of text, or a date with …' \
    'Whether the field is shown in the control panel with the …' \
    'Name of the group' \
    'What another system calls the group, a text of your own' \
    'Full name of the customer' \
    'Name of the coupon' \
    'Code that customers enter at the checkout' \
    'Whether the discount is an amount (ABS), a percentage …' \
    'Whether the coupon can be used, and why it cannot' \
    'How much the discount is, in the store\'s currency or in …' \
    'From when on the coupon can be used' \
    'Until when the coupon can be used' \
    'How much the products in the cart must cost at least, in …' \
    'How often it can be used - without limit, once by each …' \
    'Who can use it - all, only who has not ordered before, or …' \
    'When the coupon was created' \
    'When the coupon last changed' \
    'How many orders were placed with the coupon' \
    'Products and categories that it is limited to' \
    'Shipping methods that it is limited to' \
    'Name of the promotion, shown at the checkout' \
    'What is reduced - products that match targets, the sum of …' \
    'Whether the promotion is switched on' \
    'Whether amount is a percentage, a sum that is taken off, …' \
    'How much the discount is, in percent or in the store\'s …' \
    'When the promotion applies' \
    'What the promotion reduces' \
    'What another system calls the promotion, a text of your own' \
    'Name of the domain to buy, such as mysuperstore.com' \
    'First name of the owner' \
    'Last name of the owner' \
    'Email address of the owner, which has to be confirmed' \
    'Street and house number of the owner' \
    'City or town of the owner' \
    'Country of the owner as two upper-case letters (ISO …' \
    'Postal or ZIP code of the owner' \
    'Code of the owner\'s state, such as NY, or name of the region' \
    'Phone number of the owner' \
    'Name of the company that owns the domain' \
    'Addresses of the store\'s Instant Site' \
    'Domains that were bought for the store' \
    'Number of the store whose site is copied' \
    'True leaves the copy in the draft, false publishes it at …' \
    'Name of the page in the editor' \
    'Path of the page on the site, such as /legal' \
    'Whether visitors can see the page' \
    'Whether the page shows the header' \
    'Whether the page shows the footer' \
    'Whether the page shows the announcement bar at its top' \
    'Title for search engines' \
    'Text about the page for search engines' \
    'Image that social media show with a link to the page' \
    'Whether search engines may list the page' \
    'Whether the page can be changed in the editor' \
    'Ids of the tiles of the page, from top to bottom' \
    'Code of the site\'s main language, such as en' \
    'Codes of the languages that are switched on' \
    'Name of the site, in the tabs of browsers and for search …' \
    'Country of the store as two upper-case letters (ISO …' \
    'Postal or ZIP code of the store' \
    'Email address of the store, as set in the editor' \
    'How dates are written, such as dd.MM.yyyy' \
    'How times are written, such as HH:mm:ss' \
    'Minutes by which the store\'s time is ahead of UTC' \
    'Address that leads elsewhere' \
    'Address that visitors are led to' \
    'The palette of the theme' \
    'The tiles, each with its id' \
    'Id of the ready-made tile in the showcase' \
    'Category in the editor to which the tile belongs' \
    'Place in the list at which the tile is added' \
    'Whether the tile gets the settings of the showcase' \
    'What the tile is to be' \
    'Id of the page that gets the tile' \
    'Id of the tile' \
    'Name of the tile, going by the field\'s name' \
    'Texts and images that the editor can change, as JSON' \
    'Settings of the design, as JSON' \
    'Whether visitors see the tile' \
    'Place of the tile from top to bottom, counted from 0' \
    'Whether the draft of the tile differs from what is published' \
    'Always multipart/form-data' \
    'Whether the control panel does not show it' \
    'Taxes on shipping and handling' \
    'Whether a business (b2b) or a private customer (b2c) orders' \
    'Whether the customer asked for an invoice' \
    'Italian tax code (codice fiscale) of the customer' \
    'Certified email address (PEC) that Italian electronic …' \
    'Code by which the Italian exchange system (SdI) delivers …' \
    'IP address of the customer at the checkout' \
    'Number of the customer for whom it is calculated, with …' \
    'Whether the customer pays no tax' \
    'Discount coupon that was applied' \
    'Promotions that were applied' \
    'Who the invoice is for, and where' \
    'Who the goods are sent to, and where' \
    'Surcharges and tips that were added' \
    'Products that are ordered' \
    'Code of a gift card to pay with' \
    'Fee for handling that is added to shipping' \
    'How the goods are sent or picked up' \
    'Payment method that is chosen' \
    'Price of all items before discounts, taxes, shipping and …' \
    'Amount to pay, with discounts, taxes, shipping and fees, …' \
    'How far packing and delivery have come' \
    'How far the payment has come' \
    'Module through which the order was paid online' \
    'Name of the payment method, as the customer saw it' \
    'Sum of all taxes on items and shipping' \
    'Amount that was paid with a gift card, already taken off …' \
    'The total before what a gift card paid was taken off' \
    'Tax number that the customer gave' \
    'Whether the tax was set to 0 because the customer owes it' \
    'Address of the page on which it was ordered, without what …' \
    'Comments that the customer left at the checkout' \
    'What promotions by subtotal take off' \
    'What promotions by customer group take off' \
    'What promotions by subtotal and customer group together …' \
    'Amounts that apps take off' \
    'What promotions take off' \
    'What the discount coupon takes off' \
    'Address of the page elsewhere that led the customer here' \
    'Name of the customer\'s group' \
    'Number of the customer\'s group' \
    'Data for the server\'s own use, any JSON' \
    'Data of the payment for the server\'s own use, any JSON' \
    'Values of extra fields by their names' \
    'Extra fields with their values and how they are shown, 8 …' \
    'Number by which the carrier tells where the parcel is' \
    'What the payment service said went wrong' \
    'Id of the payment in the payment service' \
    'Tells which of several places that show the store it was …' \
    'What the payment service found about the credit card' \
    'Notes of the store\'s staff, not shown to the customer' \
    'When the customer picks the goods up' \
    'Id of where the order came from, set by a script of the …' \
    'Whether the customer gets no emails about it' \
    'Whether another system delivers it' \
    'Id in the system that delivers it' \
    'Whether prices have taxes in them' \
    'Campaign that the customer came by' \
    'Campaigns that the customer came by, with times' \
    'Language of emails to the customer, a two-letter code …' \
    'When it was ordered; now, where it is left out' \
    'Products that are ordered, each named by its id' \
    'Id of the extra field, unique in its order' \
    'What was entered, 255 characters at most' \
    'How it was entered' \
    'Title of the field, as customers see it' \
    'With what staff sees it' \
    'Its place among the fields of the same section, a number …' \
    'Whether emails to the customer have it, which they do not …' \
    'Whether tax invoices have it' \
    'Whether staff can give orders this status' \
    'Whether the customer gets an email when an order gets …' \
    'Name for people' \
    'The name by language; keys are two-letter codes' \
    'How often the customer is charged' \
    'When the customer is charged next' \
    'Whether it goes on, has ended, or waits because a charge …' \
    'Whether customers may choose it at checkout' \
    'Whether it is set up completely' \
    'Name that customers see at checkout, up to 64 characters' \
    'Text below the name at checkout' \
    'Id of the payment processor within Ecwid' \
    'Name of the payment processor' \
    'Place among the payment options, at checkout and in the …' \
    'Client id of the app that added it' \
    'What paying this way costs the customer in addition' \
    'What customers read at checkout about how to pay' \
    'Limits the option to orders that are shipped in certain ways' \
    'How many are added; below 0, how many are taken away' \
    'Stock keeping unit, the store\'s own code for the product' \
    'How many are in stock' \
    'Whether stock is not counted' \
    'Whether it, or any variation, can be had' \
    'Price in the store\'s currency, without options, …' \
    'Which taxes apply' \
    'Prices for larger quantities, from the smallest quantity up' \
    'Former price, as the store set it, before taxes' \
    'Lowest price of the last 30 days, which stores in the EU …' \
    'Whether it has to be shipped' \
    'Weight in the store\'s unit' \
    'Number of the product type, which decides on attributes' \
    'Whether customers can see and buy it' \
    'What customers choose, such as a size' \
    'Stock at which the store owner is told by email that it …' \
    'Whether fixedShippingRate is the whole cost of shipping' \
    'Cost of shipping one item, in the store\'s currency' \
    'How shipping of this product is charged' \
    'Text about the product, in HTML without scripts' \
    'Numbers of the categories in which it stands' \
    'Number of its main category' \
    'Attributes with their values for this product' \
    'Files that customers may download after buying it' \
    'Other products that the page recommends' \
    'Variations: what is different for certain choices of options' \
    'Size of the product, for working out shipping' \
    'Volume of the product, for working out shipping' \
    'Place on the store\'s front page, counted from 1' \
    'Whether it is a gift card' \
    'Short text below the name, in lists and on the page' \
    'Subtitle by language, under codes such as en' \
    'Whether discounts may apply to it' \
    'Id in a connected system, such as a point of sale, which …' \
    'What customers see when it is sold out' \
    'Fewest items in one order; null is no limit' \
    'Most items in one order; null is no limit' \
    'Whether customers may review it' \
    'Numbers of the products that it is a part of' \
    'Products and variations that it is made of' \
    'What the store itself pays for it, for reports of profit' \
    'Unit of volume, such as ml' \
    'Whether customers choose the price themselves' \
    'Which of customPriceTiers is chosen at first, counted …' \
    'Prices that customers can choose from where …' \
    'Label on the product in the store' \
    'Conditions that the products have to meet' \
    'The text, for customers who bought the product' \
    'Main image or video' \
    'Images and videos of the gallery, in place of all that …' \
    'Which reviews it is about' \
    'True deletes the reviews, false gives them newStatus' \
    'Status that the reviews get, where delete is false' \
    'Numbers of the reviews' \
    'Conditions that the reviews meet' \
    'moderated hides the review, published shows it to customers' \
    'Name of the product type' \
    'Attributes of its products' \
    'The options, with what is chosen of each, that make this …' \
    'Stock keeping unit of the variation' \
    'Link to the image, made to fit into 400 by 400 pixels' \
    'Link to the image, made to fit into 1200 by 1200 pixels' \
    'Link to the image, made to fit into 160 by 160 pixels' \
    'Link to the image, made to fit into 800 by 800 pixels' \
    'Link to the image in its own size' \
    'Whether it can be had: unlimited, or quantity above 0' \
    'Price of the variation in the store\'s currency, before …' \
    'Price that a visitor without an account sees at the …' \
    'defaultDisplayedPrice as a text with currency, such as …' \
    'Lowest price of the last 30 days, for stores in the EU' \
    'Whether customers see the lowest price of the variation' \
    'Lowest price that a visitor sees, taxes included' \
    'defaultDisplayedLowestPrice as a text with currency, such …' \
    'Size of the variation, for working out shipping' \
    'Prices of the variation for larger quantities, from the …' \
    'Weight in the store\'s unit, for working out shipping' \
    'Volume, for working out shipping; 0 by default' \
    'Attributes with their values for this variation' \
    'Former price of the variation' \
    'What the store itself pays for it' \
    'Name that customers see at checkout, up to 100 characters' \
    'Place among the shipping options' \
    'Whether customers fetch the goods (pickup), the store …' \
    'Smallest subtotal, before discounts, of an order that may …' \
    'Where it ships to' \
    'How many days it takes, as a text such as 4-6' \
    'Text about it at checkout' \
    'Name of the carrier, for options that Ecwid has built in' \
    'Services of the carrier among which customers choose' \
    'Who or what tells the price - the carrier, the table in …' \
    'What is added to the carrier\'s price' \
    'The one price for all orders' \
    'Prices by weight or by subtotal' \
    'What customers read about how to fetch their goods, in HTML' \
    'Instructions for pickup by language, under codes such as en' \
    'Whether customers choose the day of pickup only, or the …' \
    'Whether customers choose when they fetch their goods' \
    'How long the store needs to prepare an order, in minutes' \
    'Hours in which it can be used, as a text that holds JSON' \
    'What happens to orders outside businessHours' \
    'Whether customers choose a day or time of delivery or …' \
    'Whether customers choose the day of delivery only, or the …' \
    'Length of the slots of time that customers choose from, …' \
    'Whether goods can come on the day of the order' \
    'Time of day, such as 13:00, after which orders are …' \
    'How far ahead customers may choose a day' \
    'Days on which the store is closed, so that they cannot be …' \
    'What the estimate of the day of arrival at checkout is …' \
    'How rates are asked of the carrier' \
    'Email address to which the invitation went' \
    'Email address, to which the invitation goes' \
    'What the account may do' \
    'Email address of the person' \
    'What the account may do from now on' \
    'Number, addresses and platform of the store' \
    'The owner\'s account, its plan and its state' \
    'General settings of store, cart and checkout' \
    'Which emails are sent to staff and customers' \
    'Phone numbers of staff' \
    'Name and address of the company' \
    'Currency, units, and how numbers, dates and order ids are …' \
    'Languages of the store' \
    'How orders are sent' \
    'Zones that goods are sent to, by which taxes and rates …' \
    'Taxes of the store' \
    'How taxes are calculated' \
    'Number under which the company is registered, such as a …' \
    'Terms and other legal pages' \
    'Design of the store, by names of the vendor\'s list of …' \
    'Filters that customers have for products' \
    'Whether receipts can be printed and are sent by email' \
    'Pages of the store in social networks' \
    'What the owner answered at registration' \
    'Tips that customers may add at the checkout' \
    'The text in the main language of the store' \
    'The text by language, under codes such as en' \
    'First date that can be chosen' \
    'Last date that can be chosen' \
    'Whether a time is chosen with the date' \
    'Minutes from one time that is offered to the next, such …' \
    'Hours by day of the week, such as MON, each a list of …' \
    'Pairs of first and last moment, YYYY-MM-DD HH:MM:SS, …' \
    'When it changes' \
    'Settings of the calendar that hold then instead' \
    'Number of the saved address' \
    'Full name of the person' \
    'First name, taken by the server from a name of two words …' \
    'Last name, taken by the server from a name of two words …' \
    'Name of the company' \
    'Email address of the person or company' \
    'One or two address lines, with a line feed (U+000A, \\n in …' \
    'City or town' \
    'Name of the country' \
    'Postal or ZIP code, a text in any national form' \
    'Code of the state or province within the country, such as NY' \
    'Name of the state or province' \
    'Phone number, a text in any form' \
    'Numbers of the products that it can be used for' \
    'Numbers of the categories that it can be used for' \
    'Ids of the shipping methods that it can be used with, …' \
    'From when on the promotion applies' \
    'Until when the promotion applies' \
    'Numbers of the customer groups that get it, at most 200' \
    'How many products must be in the cart at least' \
    'How many products may be in the cart at most' \
    'Numbers of categories' \
    'Numbers of products' \
    'Numbers of product variations' \
    'Whether it applies on certain days of the week only' \
    'Days and times at which it applies' \
    'Whether any product triggers it but those that are excluded' \
    'Numbers of products that are not reduced' \
    'Product variations' \
    'Product variations that are not reduced' \
    'Product attributes with values' \
    'How many products must be there at least to be reduced' \
    'How many products are reduced at most' \
    'Ids of at most 100 shipping methods that are reduced, …' \
    'Main domain of the Instant Site' \
    'Whether the main domain shows the site already, or is …' \
    'First part of the address that Ecwid gives the site' \
    'IP address to which a domain of one\'s own has to point' \
    'Address of the Instant Site as it is now' \
    'Domain from elsewhere that was entered in the control panel' \
    'First color of the palette' \
    'Second color of the palette' \
    'Third color of the palette' \
    'Fourth color of the palette' \
    'Fifth color of the palette' \
    'Sixth color of the palette' \
    'What the tile does, and so which content and design it has' \
    'Whether the tile is a block of a page or a notice' \
    'Id of the ready-made tile that it was made from' \
    'Content that the editor cannot change, such as products …' \
    'Internal features of the tile; not documented' \
    'Number of the coupon within Ecwid' \
    'Whether only those can use it who have ordered before' \
    'Name of the fee, such as Wrapping' \
    'Amount of the fee, in the store\'s currency' \
    'What customers read about the fee' \
    'Amount of the fee without taxes' \
    'Taxes on the fee, one by one' \
    'Name of the carrier, where a carrier or an app calculates …' \
    'Name of the shipping method, as customers see it' \
    'Id of the shipping method' \
    'What shipping costs, in the store\'s currency' \
    'What shipping costs without taxes' \
    'Days that it takes, a number such as 5 or a text such as …' \
    'Whether the customer picks the goods up' \
    'What customers are told about picking up, HTML' \
    'Whether it is sent, picked up, or delivered by the store' \
    'Minutes of the span of time in which it is delivered' \
    'Discount on shipping' \
    'Something about limits of shipping that only examples have' \
    'Id of the payment method' \
    'Beginning of the span in which the order is delivered' \
    'End of the span in which the order is delivered' \
    'Whether the span is shown as dates, or as dates with times' \
    'Whether the address fits the card' \
    'Whether the card\'s security code is right' \
    'Unit of time between charges' \
    'How many units lie between charges, such as 3 with MONTH …' \
    'First charge, the price with the fee for signing up' \
    'The first charge as a text with its currency' \
    'Fee that is added to the first charge' \
    'The fee as a text with its currency' \
    'Whether value is an amount of money or a percentage of …' \
    'The fee, in the store\'s currency or in percent, as type says' \
    'Heading above the instructions' \
    'The instructions, HTML allowed' \
    'The instructions by language, under codes such as en' \
    'Ids of shipping options' \
    'Whether taxes apply at all' \
    'Numbers of the manual taxes that apply' \
    'Code of the tax class, by which regions decide whether …' \
    'Whether customers see the lowest price' \
    'Lowest price as the store set it, before taxes' \
    'The set price, taxes included' \
    'defaultDisplayedManualLowestPrice as a text with …' \
    'Which ways of shipping there are for it' \
    'What is added to the cost of any way of shipping, in the …' \
    'Fixed cost of shipping, in the store\'s currency' \
    'Ids of shipping options that are not offered with it in …' \
    'Ids of the only shipping options that are offered with it …' \
    'Products of a category, taken at random' \
    'Length' \
    'Width' \
    'Height' \
    'What the label says' \
    'Color of the label' \
    'Filters that apply, with commas between them, such as …' \
    'Whether only enabled products count, true or false as a text' \
    'How many values a filter has at most, going by the name' \
    'Whether products of deeper levels count, true or false as …' \
    'Code of the language, such as en, of the texts' \
    'Link to a video' \
    'Link to an image' \
    'Numbers of reviews' \
    'Internal numbers of orders' \
    'Stars, 1 to 5, several allowed' \
    'Status, in upper case here' \
    'Bound of the time of writing, as a UNIX timestamp' \
    'Name of the zone' \
    'Countries in the zone, as two upper-case letters (ISO …' \
    'States or provinces in the zone, with the country before …' \
    'Postal codes in the zone, or patterns of them' \
    'Outlines on the map' \
    'Whether rate is an amount of money or a percentage' \
    'The price, in the store\'s currency or in percent, as …' \
    'What of an order the conditions look at' \
    'The rows of the table' \
    'Whether customers see an estimate at checkout' \
    'Days on the way, from the fewest to the most' \
    'Days to prepare an order, from the fewest to the most' \
    'Local time of day, such as 13:00, after which an order is …' \
    'Days on which parcels are delivered, says the page' \
    'Days on which the store packs orders, says the page' \
    'Whether rates are asked for with Ecwid\'s own account, not …' \
    'Size of a parcel, for which rates are asked unless told …' \
    'Id of the profile of the staff account that made the app' \
    'Address of the site that shows the store' \
    'The store\'s Instant Site' \
    'Platform of the site, such as wix or wordpress' \
    'Full name of the owner' \
    'Name of the owner in the vendor\'s forums' \
    'Email address of the owner' \
    'Names of the features that the store\'s plan has' \
    'When the store was registered' \
    'Limits of the plan' \
    'Brand that the owner sees' \
    'Email address that the owner writes to for help' \
    'Whether the plan can be paid through Apple' \
    'Whether the plan can be paid through Google' \
    'Whether visits of the store are counted' \
    'Whether the plan is one that is paid for' \
    'Whether the store shows that it is closed, as while it is …' \
    'Name of the store on its Instant Site' \
    'Text of the store\'s front page, HTML' \
    'Address of the logo on invoices' \
    'Address of the logo in emails' \
    'Whether Google Analytics is used for remarketing' \
    'Id of the store in Google Analytics' \
    'Id of the store\'s Facebook Pixel' \
    'Whether customers can leave comments with an order' \
    'Title of the field for comments' \
    'The same by language; keys are two-letter codes' \
    'Whether customers have to leave comments' \
    'Whether the checkout asks for a postal code' \
    'Whether prices per unit are shown' \
    'Whether products out of stock are not shown' \
    'Whether the checkout asks for the name of a company' \
    'Whether customers can mark products as favorites' \
    'Whether customers can review products' \
    'Order of products in categories' \
    'Order of products where all are shown on one page' \
    'What is done about carts that were left' \
    'How reduced prices are shown' \
    'Whether the checkout asks for consent to advertising' \
    'Whether that box is ticked at first' \
    'Text beside that box' \
    'Whether visitors are asked for consent to cookies' \
    'Id of the store\'s Snapchat pixel' \
    'Id of the store\'s Pinterest tag' \
    'Id of the store\'s tag in Google Ads' \
    'Event of the store in Google Ads' \
    'What the store has for subscriptions' \
    'Whether products can be ordered that are out of stock' \
    'Whether the integration LinkUp is switched on' \
    'The text of the front page by language' \
    'Order of the items in the cart' \
    'Whether Wix tracks visitors' \
    'Whether the cart is shown when something is added' \
    'Whether the checkout requires a phone number' \
    'Whether the checkout asks for a tax number' \
    'Number of the category in Google\'s taxonomy that products …' \
    'Name of that category' \
    'Condition that products have by default, such as NEW' \
    'Whether the control panel shows what the store pays for …' \
    'Title of the front page for search engines' \
    'Description of the front page for search engines' \
    'Whether customers have a button to order the same again' \
    'Email addresses that notifications for staff go to' \
    'Emails to customers about their orders' \
    'Emails to staff' \
    'Emails to customers for advertising' \
    'At most 100 phone numbers' \
    'Currency of all amounts, three letters (ISO 4217) such as …' \
    'What stands before an amount, such as $' \
    'What stands behind an amount' \
    'How many digits of an amount stand behind the point' \
    'What stands between thousands of an amount' \
    'What stands between units and fractions of an amount' \
    'Whether fractions that are zero are not shown' \
    'Rate between the store\'s currency and US dollars, as the …' \
    'Unit of all weights' \
    'How many digits of a weight stand behind the point' \
    'What stands between thousands of a weight' \
    'What stands between units and fractions of a weight' \
    'How dates are written' \
    'How times are written' \
    'Time zone of the store by its name in the tz database, …' \
    'Unit of all lengths' \
    'What stands before each order\'s id, at most 20 characters' \
    'What stands behind each order\'s id, at most 20 characters' \
    'How many digits an order\'s number has at least, 0 to 19' \
    'Number of the next order, at least 1' \
    'How addresses are written in the store\'s country' \
    'Unit of all volumes' \
    'Two-letter codes of languages that are switched on' \
    'Language of the store on Facebook' \
    'Two-letter code of the main language' \
    'Whether the rates are found by themselves' \
    'Taxes that are set by hand' \
    'Whether the business charges no VAT by § 19 of the German …' \
    'Whether VAT is charged on orders below 135 GBP from the …' \
    'Whether VAT is charged on orders below 150 EUR into the …' \
    'How the tax on shipping is found' \
    'Whether the store sells to businesses (b2b) or private …' \
    'Whether the checkout asks for what Italian electronic …' \
    'What the number is called, such as VAT ID or ABN' \
    'The number, a text' \
    'Whether customers have to agree to the terms' \
    'The pages' \
    'Whether customers see filters' \
    'The filters' \
    'Whether staff and customers can see and print receipts' \
    'Whether emails about orders have the receipt with them' \
    'Address of the logo on receipts' \
    'Page on Facebook' \
    'Page on Instagram' \
    'Page on Twitter' \
    'Page on YouTube' \
    'Page on VK' \
    'Page on Pinterest' \
    'Whether the owner has sold online before' \
    'What is to be sold' \
    'What is to be sold, in words, where goods is other' \
    'Whether the store is set up for somebody else' \
    'Whether there is a site already' \
    'Platform of that site, where website is yes' \
    'That platform in words, where platform is other' \
    'What Ecwid is to be used for' \
    'How the store is wanted to be' \
    'How much it may cost' \
    'System that is used at the counter' \
    'Where else is sold online' \
    'Platform that was used for selling before' \
    'Whether customers can add a tip' \
    'Whether tips are amounts or percentages of the total' \
    'Three tips to choose from, such as 0, 5 and 10' \
    'Tip that is chosen at first, one of the options' \
    'Whether customers can enter another tip' \
    'Text above the tips' \
    'Text below the tips' \
    'The text above by language; keys are two-letter codes' \
    'The text below by language; keys are two-letter codes' \
    'Name of the shipping method that has to be chosen, such …' \
    'Days of the week on which it applies' \
    'Time of these days from which on it applies, hh:mm:ss of …' \
    'Time of these days until which it applies, hh:mm:ss of 24 …' \
    'Id of the discount' \
    'How much the discount is, an amount or percentage as type …' \
    'Whether value is an amount (ABS, ABSOLUTE) or a percentage' \
    'What the discount depends on - the subtotal, the …' \
    'Subtotal from which on it applies, in the store\'s currency' \
    'What the store\'s staff wrote about the discount' \
    'Numbers of the products that it reduces' \
    'Places of the items in the order that it reduces, counted …' \
    'Numbers of the items that brought it about' \
    'Id of the shipping method that it reduces, such as …' \
    'Whether it is switched on' \
    'How many products are recommended' \
    'First part of its address, such as mysuperstore of …' \
    'Domain of one\'s own, such as www.mysuperstore.com' \
    'Address that Ecwid gives the site' \
    'Address of the logo of the site' \
    'Last part of its address behind ecwidSubdomain' \
    'Whether addresses of products and categories have no …' \
    'Whether customers are reminded by email by themselves' \
    'Whether the old price is shown in lists of products, and …' \
    'Text beside the old price' \
    'Whether the reduction is shown as an amount (ABS), as a …' \
    'Whether the lowest price of the last time is shown, as …' \
    'Whether the control panel shows subscriptions' \
    'Payment methods that subscriptions need' \
    'Email that confirms an order' \
    'Email when the status of an order changes' \
    'Email when an order can be picked up' \
    'Email with links to files that were bought' \
    'Email when an order was sent' \
    'Email when an order has arrived' \
    'Email when an order comes in' \
    'Email when a stock runs low' \
    'Email each week with figures' \
    'Email that reminds of a cart that was left' \
    'Email that reminds of favorites' \
    'Email that asks for an opinion' \
    'Email that thanks customers who come back' \
    'Email to customers who have not ordered for long' \
    'Email at the anniversary of an order' \
    'An address on one line' \
    'An address on several lines' \
    'Address of the page' \
    'Whether they can' \
    'Whether it is sent' \
    'Whether it has a block of advertising' \
    'Number of a discount coupon that comes with it'

# What may stand behind a word that is no command; nothing is printed where there is no such word.
function __ecwid_behind
    switch $argv[1]
        case api
            printf '%s\t%s\n' \
                GET '' \
                HEAD '' \
                POST '' \
                PUT '' \
                PATCH '' \
                DELETE '' \
                OPTIONS ''
        case bulk
            printf '%s\t%s\n' \
                update-specific-app-storage-data '' \
                add-app-storage-data '' \
                delete-specific-app-storage-data '' \
                cancel-app-subscription '' \
                custom-charge-with-ecwid-billing '' \
                create-batch-request '' \
                stop-and-delete-batch-request '' \
                stop-batch-request '' \
                delete-category-image '' \
                upload-category-image-async '' \
                create-category '' \
                update-category '' \
                delete-category '' \
                update-order-of-categories '' \
                assign-products-to-the-category '' \
                update-order-of-products '' \
                unassign-products-from-the-category '' \
                create-checkout-extra-field '' \
                update-checkout-extra-field '' \
                delete-checkout-extra-field '' \
                create-customer '' \
                create-customer-contact '' \
                update-customer-contact '' \
                delete-customer-contact '' \
                create-customer-extra-field '' \
                update-customer-extra-field '' \
                delete-customer-extra-field '' \
                create-customer-group '' \
                update-customer-group '' \
                delete-customer-group '' \
                update-customer '' \
                delete-customer '' \
                create-discount-coupon '' \
                update-discount-coupon '' \
                delete-discount-coupon '' \
                create-promotion '' \
                update-promotion '' \
                delete-promotion '' \
                purchase-domain '' \
                reset-domain-password '' \
                update-store-domains '' \
                send-domain-verification-email '' \
                clone-instant-site '' \
                discard-instant-site-changes '' \
                get-instant-site-api-token-in-instant-site '' \
                get-instant-site-api-token '' \
                create-instant-site-page '' \
                update-instant-site-page '' \
                delete-instant-site-page '' \
                update-instant-site-profile '' \
                create-instant-site-profile '' \
                create-instant-site-redirect '' \
                update-instant-site-redirect '' \
                create-instant-site-theme '' \
                update-instant-site-theme '' \
                delete-instant-site-theme '' \
                update-current-instant-site-theme '' \
                update-instant-site-tiles-list '' \
                create-instant-site-tile '' \
                update-instant-site-tile '' \
                delete-instant-site-tile '' \
                upload-instant-site-tile-image '' \
                publish-instant-site-changes '' \
                convert-abandoned-cart-to-order '' \
                update-abandoned-cart '' \
                calculate-order-details '' \
                create-order '' \
                update-order '' \
                delete-order '' \
                add-extra-fields-to-order '' \
                update-order-extra-field '' \
                delete-order-extra-field '' \
                generate-tax-invoice-for-order '' \
                update-custom-order-status '' \
                update-recurring-subscription '' \
                create-payment-option '' \
                update-payment-option '' \
                delete-payment-option '' \
                adjust-product-stock '' \
                create-product '' \
                delete-all-products '' \
                update-product '' \
                delete-product '' \
                get-product-filters '' \
                change-product-file-description '' \
                delete-product-file '' \
                upload-product-file '' \
                delete-all-product-files '' \
                bulk-update-product-images-and-videos '' \
                delete-all-gallery-product-images '' \
                delete-gallery-product-image '' \
                delete-gallery-product-video '' \
                delete-main-product-image '' \
                upload-main-product-video '' \
                delete-main-product-video '' \
                upload-gallery-product-image-async '' \
                upload-gallery-product-video '' \
                upload-main-product-image-async '' \
                bulk-update-delete-product-reviews '' \
                update-product-review-status '' \
                delete-product-review '' \
                create-product-type '' \
                update-product-type-and-attributes '' \
                delete-product-type '' \
                adjust-product-variation-stock '' \
                create-product-variation '' \
                delete-all-product-variations '' \
                update-product-variation '' \
                delete-product-variation '' \
                delete-product-variation-image '' \
                upload-product-variation-image-async '' \
                create-shipping-option '' \
                update-shipping-option '' \
                delete-shipping-option '' \
                resend-staff-account-invite '' \
                cancel-staff-account-invite '' \
                create-staff-account '' \
                update-staff-account '' \
                delete-staff-account '' \
                upload-store-logo-image '' \
                delete-store-logo-image '' \
                update-store-profile ''
        case config
            printf '%s\t%s\n' \
                check 'Print each value and what set it' \
                path 'Print the name of the file'
        case edit
            printf '%s\t%s\n' \
                app-storage-data '' \
                category '' \
                order-of-categories '' \
                order-of-products '' \
                checkout-extra-field '' \
                customer-contact '' \
                customer-extra-field '' \
                customer-group '' \
                customer '' \
                discount-coupon '' \
                promotion '' \
                store-domains '' \
                instant-site-page '' \
                instant-site-profile '' \
                instant-site-redirect '' \
                instant-site-theme '' \
                current-instant-site-theme '' \
                instant-site-tiles-list '' \
                instant-site-tile '' \
                abandoned-cart '' \
                order '' \
                order-extra-field '' \
                order-status '' \
                recurring-subscription '' \
                payment-option '' \
                product '' \
                product-review '' \
                product-type '' \
                product-variation '' \
                shipping-option '' \
                staff-account '' \
                store-profile ''
    end
end

# The profiles of the configuration, [profile NAME].
function __ecwid_profiles
    set -l file "$HOME/.config/ecwid/config"
    test -z "$XDG_CONFIG_HOME"; or set file "$XDG_CONFIG_HOME/ecwid/config"
    test -z "$ECWID_CONFIG"; or set file "$ECWID_CONFIG"
    test -r "$file"; and string replace -rf '^\s*\[profile\s+([^]#]*[^]#\s])\s*\].*' '$1' < "$file"
end

function __ecwid_values
    switch $argv[1]
        case e1
            printf '%s\n' 'json' 'ndjson' 'table' 'csv'
        case e2
            printf '%s\n' 'USD' 'EUR' 'MXN' 'INR' 'GBP' 'AUD'
        case e3
            printf '%s\n' 'QUEUED' 'IN_PROGRESS' 'COMPLETED'
        case e4
            printf '%s\n' 'b2b' 'b2c'
        case e5
            printf '%s\n' 'NAME_ASC' 'NAME_DESC' 'EMAIL_ASC' 'EMAIL_DESC' 'ORDER_COUNT_ASC' 'ORDER_COUNT_DESC' 'REGISTERED_DATE_DESC' 'REGISTERED_DATE_ASC' 'UPDATED_DATE_DESC' 'UPDATED_DATE_ASC' 'SALES_VALUE_ASC' 'SALES_VALUE_DESC' 'FIRST_ORDER_DATE_ASC' 'FIRST_ORDER_DATE_DESC' 'LAST_ORDER_DATE_ASC' 'LAST_ORDER_DATE_DESC'
        case e6
            printf '%s\n' 'ABS' 'PERCENT' 'SHIPPING' 'ABS_AND_SHIPPING' 'PERCENT_AND_SHIPPING'
        case e7
            printf '%s\n' 'ACTIVE' 'PAUSED' 'EXPIRED' 'USEDUP'
        case e8
            printf '%s\n' 'owner' 'admin'
        case e9
            printf '%s\n' 'authorization_code' 'draft_code'
        case e10
            printf '%s\n' 'GLOBAL' 'TEXT' 'CALL_TO_ACTION' 'GIFT_CARD' 'COVER' 'STORE' 'IMAGE_TEXT' 'HEADER' 'FOOTER' 'LOCATION' 'MULTI_LOCATION' 'PRODUCT_BROWSER' 'GDPR_BANNER' 'FEATURED_PRODUCTS' 'ROOT_CATEGORIES' 'CUSTOMER_REVIEW' 'FEATURE_LIST' 'ANNOUNCEMENT_BAR' 'SLIDER' 'CUSTOM' 'CUSTOM_HEADER' 'CUSTOM_FOOTER' 'VIDEO' 'VIDEO_LIST' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FEATURED_PRODUCT' 'LOGO_GALLERY' 'CONTACT_US' 'AGE_CONFIRMATION'
        case e11
            printf '%s\n' 'AWAITING_PROCESSING' 'PROCESSING' 'SHIPPED' 'DELIVERED' 'WILL_NOT_DELIVER' 'RETURNED' 'READY_FOR_PICKUP' 'OUT_FOR_DELIVERY' 'CUSTOM_FULFILLMENT_STATUS_1' 'CUSTOM_FULFILLMENT_STATUS_2' 'CUSTOM_FULFILLMENT_STATUS_3'
        case e12
            printf '%s\n' 'AWAITING_PAYMENT' 'PAID' 'CANCELLED' 'REFUNDED' 'PARTIALLY_REFUNDED' 'INCOMPLETE' 'CUSTOM_PAYMENT_STATUS_1' 'CUSTOM_PAYMENT_STATUS_2' 'CUSTOM_PAYMENT_STATUS_3'
        case e13
            printf '%s\n' 'CUSTOM_PAYMENT_STATUS_1' 'CUSTOM_PAYMENT_STATUS_2' 'CUSTOM_PAYMENT_STATUS_3' 'CUSTOM_FULFILLMENT_STATUS_1' 'CUSTOM_FULFILLMENT_STATUS_2' 'CUSTOM_FULFILLMENT_STATUS_3'
        case e14
            printf '%s\n' 'ACTIVE' 'CANCELLED' 'LAST_CHARGE_FAILED' 'REQUIRES_PAYMENT_CONFIRMATION'
        case e15
            printf '%s\n' 'DAY' 'WEEK' 'MONTH' 'YEAR'
        case e16
            printf '%s\n' 'DATE_CREATED_ASC' 'DATE_CREATED_DESC' 'ORDER_COUNT_ASC' 'ORDER_COUNT_DESC' 'NEXT_CHARGE_DATE_ASC' 'NEXT_CHARGE_DATE_DESC'
        case e17
            printf '%s\n' 'STOREFRONT' 'CP'
        case e18
            printf '%s\n' 'RELEVANCE' 'DEFINED_BY_STORE_OWNER' 'ADDED_TIME_DESC' 'ADDED_TIME_ASC' 'NAME_ASC' 'NAME_DESC' 'PRICE_ASC' 'PRICE_DESC' 'UPDATED_TIME_ASC' 'UPDATED_TIME_DESC'
        case e19
            printf '%s\n' 'onsale' 'notonsale'
        case e20
            printf '%s\n' 'instock' 'outofstock'
        case e21
            printf '%s\n' 'moderated' 'published'
        case e22
            printf '%s\n' 'DATE_CREATED_ASC' 'DATE_CREATED_DESC' 'RATING_ASC' 'RATING_DESC'
        case e23
            printf '%s\n' 'PRODUCT_COUNT_DESC' 'PRODUCT_COUNT_ASC' 'NAME_DESC' 'NAME_ASC'
        case e24
            printf '%s\n' 'logo' 'invoicelogo' 'emaillogo'
        case e25
            printf '%s\n' 'orders' 'products' 'coupons' 'customers' 'reviews'
        case e26
            printf '%s\n' 'allTraffic' 'siteUniqueNewVisitorsByGroup' 'newVsReturningVisitors' 'visitorsByCities' 'visitorsByCountry' 'visitorsByDevice' 'visitorsByLanguage' 'siteEmailActivity' 'siteAggregatedActivity' 'siteGroupActivity' 'siteSocialActivity' 'siteContactWidgetActivity' 'sitePhoneActivity' 'siteAddressActivity' 'siteLocationMapActivity' 'salesFunnel' 'topOfCategoriesByViews' 'topOfProductsByViews' 'topOfProductsByAddingToCart' 'allOrders' 'newOrdersVsRepeatOrders' 'topOfProductsByOrders' 'topOfCustomersByOrders' 'topOfPaymentMethodsByOrders' 'topOfShippingMethodsByOrders' 'topOfProductsByAvailability' 'allRevenue' 'allExpenses' 'allProfit' 'topOfProductsByProfit' 'tips' 'topOfMarketingSources' 'abandonedCarts' 'automatedEmails' 'acceptMarketing' 'mailchimpCampaigns' 'topOfCouponsByOrders' 'topOfDiscountsByOrders' 'giftCards'
        case e27
            printf '%s\n' 'hour' 'day' 'week' 'month' 'year'
        case e28
            printf '%s\n' 'noComparePeriod' 'similarPeriodInPreviousWeek' 'similarPeriodInPreviousMonth' 'similarPeriodInPreviousYear' 'previousPeriod'
        case e29
            printf '%s\n' 'ndjson' 'csv'
        case e30
            printf '%s\n' 'text' 'json'
        case e31
            printf '%s\n' 'batch'
        case e32
            printf '%s\n' 'text' 'textarea' 'select' 'radio_buttons' 'checkbox' 'toggle_button_group' 'datetime' 'empty'
        case e33
            printf '%s\n' 'email' 'shipping_address' 'pickup_details' 'shipping_methods' 'pickup_methods' 'payment_details'
        case e34
            printf '%s\n' 'shipping_info' 'billing_info' 'customer_info' 'order_comments' 'hidden'
        case e35
            printf '%s\n' 'EMAIL' 'PHONE' 'FACEBOOK' 'INSTAGRAM' 'TWITTER' 'YOUTUBE' 'TIKTOK' 'PINTEREST' 'VK' 'FB_MESSENGER' 'WHATSAPP' 'TELEGRAM' 'VIBER' 'URL' 'OTHER'
        case e36
            printf '%s\n' 'TEXT' 'DATETIME'
        case e37
            printf '%s\n' 'UNLIMITED' 'ONCEPERCUSTOMER' 'SINGLE'
        case e38
            printf '%s\n' 'UNLIMITED' 'NEW_CUSTOMER_ONLY' 'REPEAT_CUSTOMER_ONLY'
        case e39
            printf '%s\n' 'ITEM' 'SUBTOTAL' 'SHIPPING'
        case e40
            printf '%s\n' 'PERCENT' 'ABSOLUTE' 'FIXED_PRICE'
        case e41
            printf '%s\n' 'HEADER' 'COVER' 'SPECIAL_OFFER' 'COMPANY_INFO' 'SHIPPING_PAYMENT' 'STORE' 'LOCATION' 'CUSTOMER_REVIEW' 'ANNOUNCEMENT' 'SLIDER' 'TEMPLATE' 'CUSTOM' 'VIDEO' 'VIDEO_LIST' 'LOGO_GALLERY' 'FEATURED_PRODUCT' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FOOTER' 'CONTACT_US'
        case e42
            printf '%s\n' 'multipart/form-data'
        case e43
            printf '%s\n' 'TEXT' 'TEXTAREA' 'SELECT' 'CHECKBOX' 'TOGGLE_BUTTON_GROUP' 'RADIO_BUTTONS' 'DATETIME' 'LABEL'
        case e44
            printf '%s\n' 'shipping_info' 'billing_info' 'customer_info' 'order_comments'
        case e45
            printf '%s\n' 'SHOW' 'HIDE' 'ALLOW_PREORDER'
        case e46
            printf '%s\n' 'SELECTED' 'ALL_FILTERED' 'ALL'
        case e47
            printf '%s\n' 'pickup' 'delivery' 'shipping'
        case e48
            printf '%s\n' 'carrier-calculated' 'table' 'flat' 'app'
        case e49
            printf '%s\n' 'DATE' 'DATE_AND_TIME_SLOT'
        case e50
            printf '%s\n' 'ALLOW_ORDERS_AND_INFORM_CUSTOMERS' 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS' 'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS'
        case e51
            printf '%s\n' 'TWO_DAYS' 'THREE_DAYS' 'SEVEN_DAYS' 'ONE_MONTH' 'THREE_MONTHS' 'SIX_MONTHS' 'ONE_YEAR' 'UNLIMITED'
        case e52
            printf '%s\n' 'connected' 'pending'
        case e53
            printf '%s\n' 'GLOBAL' 'TEXT' 'CALL_TO_ACTION' 'CONTACT_INFO_CALL_TO_ACTION' 'GIFT_CARD' 'COVER' 'STORE' 'IMAGE_TEXT' 'HEADER' 'FOOTER' 'LOCATION' 'MULTI_LOCATION' 'PRODUCT_BROWSER' 'GDPR_BANNER' 'FEATURED_PRODUCTS' 'ROOT_CATEGORIES' 'CUSTOMER_REVIEW' 'FEATURE_LIST' 'ANNOUNCEMENT_BAR' 'SLIDER' 'CUSTOM' 'CUSTOM_HEADER' 'CUSTOM_FOOTER' 'VIDEO' 'VIDEO_LIST' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FEATURED_PRODUCT' 'LOGO_GALLERY' 'CONTACT_US' 'AGE_CONFIRMATION'
        case e54
            printf '%s\n' 'BLOCK' 'NOTICE'
        case e55
            printf '%s\n' 'SHIPPING' 'PICKUP' 'DELIVERY'
        case e56
            printf '%s\n' 'DATE' 'DATETIME'
        case e57
            printf '%s\n' 'ABSOLUTE' 'PERCENT'
        case e58
            printf '%s\n' 'GLOBAL_METHODS' 'SELECTED_METHODS' 'FLAT_RATE' 'FREE_SHIPPING'
        case e59
            printf '%s\n' 'MODERATED' 'PUBLISHED'
        case e60
            printf '%s\n' 'subtotal' 'discountedSubtotal' 'weight'
        case e61
            printf '%s\n' 'DEFINED_BY_STORE_OWNER' 'ADDED_TIME_DESC' 'PRICE_ASC' 'PRICE_DESC' 'NAME_ASC' 'NAME_DESC'
        case e62
            printf '%s\n' ' ' '.' ','
        case e63
            printf '%s\n' '.' ','
        case e64
            printf '%s\n' 'CARAT' 'GRAM' 'OUNCE' 'POUND' 'KILOGRAM'
        case e65
            printf '%s\n' 'dd-MM-yyyy' 'dd/MM/yyyy' 'dd.MM.yyyy' 'MM-dd-yyyy' 'MM/dd/yyyy' 'yyyy/MM/dd' 'MMM d, yyyy' 'MMMM d, yyyy' 'EEE, MMM d, \'\'yy' 'EEE, MMMM d, yyyy'
        case e66
            printf '%s\n' 'HH:mm:ss' 'HH:mm' 'hh.mm.ss a' 'hh:mm a'
        case e67
            printf '%s\n' 'MM' 'CM' 'IN' 'YD'
        case e68
            printf '%s\n' 'AUTOMATIC' 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE' 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT' 'TAXED_SEPARATELY_FROM_PRODUCTS'
        case e69
            printf '%s\n' 'ATTACH_TO_ALL_EMAILS' 'DO_NOT_ATTACH'
        case e70
            printf '%s\n' 'getting_started' 'offline_only' 'online_different' 'looking_around'
        case e71
            printf '%s\n' 'apparel' 'art' 'auto' 'books' 'electronics' 'food_restaurant' 'food_ecommerce' 'gifts' 'hardware' 'health' 'home' 'jewelry' 'office' 'pet' 'services' 'sports' 'streaming' 'subscription_product' 'toys' 'tobacco' 'adult' 'notsure' 'other'
        case e72
            printf '%s\n' 'yes' 'no'
        case e73
            printf '%s\n' 'joomla' 'rapid_weaver' 'wordpress' 'wix' 'weebly' 'blogspot' 'drupal' 'custom_site' 'not_sure' 'other'
        case e74
            printf '%s\n' 'MON' 'TUE' 'WED' 'THU' 'FRI' 'SAT' 'SUN'
        case e75
            printf '%s\n' 'ABS' 'PERCENT' 'ABSOLUTE'
        case e76
            printf '%s\n' 'SUBTOTAL' 'ITEM' 'SHIPPING' 'ON_MEMBERSHIP' 'ON_TOTAL_AND_MEMBERSHIP' 'CUSTOM' 'ON_TOTAL'
        case e77
            printf '%s\n' 'NONE' 'ABS' 'PERCENT'
        case b
            printf '%s\n' true false
        case p
            __ecwid_profiles
    end
end

function __ecwid_commands
    printf '%s\t%s\n' \
        get-specific-app-storage-data 'Reads the value that the app has stored for this store …' \
        update-specific-app-storage-data 'Replaces the value that the app has stored for this store …' \
        add-app-storage-data 'Stores a value for this store under a key' \
        delete-specific-app-storage-data 'Deletes the value that the app has stored for this store …' \
        get-app-subscription-status 'Tells whether the store pays for the app, and until when' \
        cancel-app-subscription 'Ends the store\'s subscription of the app, uninstalls it …' \
        custom-charge-with-ecwid-billing 'Charges the owner of the store once by Ecwid\'s billing, …' \
        get-all-app-storage-data 'Lists all that the app has stored for this store, keys …' \
        get-batch-status 'Tells how far a batch has come, and the answers to its …' \
        search-batch-requests-by-status 'Lists the batches of the store that are in one state, a …' \
        create-batch-request 'Sends up to 500 requests as one and answers with a ticket …' \
        stop-and-delete-batch-request 'Stops a batch and deletes it for good' \
        stop-batch-request 'Stops a batch' \
        upload-category-image 'Sets the image of a category, from a link in externalUrl …' \
        delete-category-image 'Deletes the image of a category for good' \
        upload-category-image-async 'Has the server fetch the image of a category from a link' \
        search-categories 'Finds categories, page by page, and answers each as a whole' \
        create-category 'Creates a category, at the top unless parentId says …' \
        get-category 'Reads one category' \
        update-category 'Changes the fields of a category that are sent' \
        delete-category 'Deletes a category for good' \
        search-categories-by-path 'Finds the categories that a path of names leads to, such …' \
        get-order-of-categories 'Lists the numbers of the categories of one parent, in the …' \
        update-order-of-categories 'Sets the order of the categories of one parent' \
        assign-products-to-the-category 'Puts products into a category, behind those that are there' \
        get-order-of-products 'Lists the numbers of the products of one category, in the …' \
        update-order-of-products 'Sets the order of the products of one category' \
        unassign-products-from-the-category 'Takes products out of a category' \
        search-checkout-extra-fields 'Lists all extra fields that the store\'s checkout has, …' \
        create-checkout-extra-field 'Adds a field to the store\'s checkout, under a key of your …' \
        get-checkout-extra-field 'Reads the definition of one extra field of the checkout' \
        update-checkout-extra-field 'Changes the definition of an extra field of the checkout' \
        delete-checkout-extra-field 'Deletes an extra field of the checkout for good' \
        search-customers 'Finds customers, a page at a time' \
        create-customer 'Creates a customer, with the addresses and contacts that …' \
        get-customer 'Reads one customer with groups, addresses, contacts, …' \
        update-customer 'Changes some of a customer\'s data' \
        delete-customer 'Deletes a customer for good' \
        search-customer-contacts 'Lists all contacts of one customer, without pages' \
        create-customer-contact 'Adds a contact to a customer' \
        get-customer-contact 'Reads one contact of a customer' \
        update-customer-contact 'Changes one contact of a customer' \
        delete-customer-contact 'Deletes one contact of a customer for good' \
        search-customer-extra-fields 'Lists all extra fields for customers that the store has …' \
        create-customer-extra-field 'Defines another extra field that the store keeps of each …' \
        get-customer-extra-field 'Reads the definition of one extra field for customers' \
        update-customer-extra-field 'Changes the definition of an extra field for customers' \
        delete-customer-extra-field 'Deletes the definition of an extra field for customers …' \
        search-customer-groups 'Finds customer groups, a page at a time' \
        create-customer-group 'Creates a customer group without members' \
        get-customer-group 'Reads one customer group' \
        update-customer-group 'Changes a customer group' \
        delete-customer-group 'Deletes a customer group for good' \
        country-codes 'Lists all countries that Ecwid knows, as an array without …' \
        currency-codes 'Lists all currencies that Ecwid knows, as an array …' \
        currency-codes-by-country 'Tells the currency of one country and how its amounts are …' \
        state-codes-by-country 'Lists the states or provinces of one country, as an array …' \
        tax-classes-by-country 'Lists classes of goods that are taxed differently in one …' \
        search-discount-coupons 'Finds discount coupons, a page at a time' \
        create-discount-coupon 'Creates a discount coupon' \
        get-discount-coupon 'Reads one discount coupon with its limits' \
        update-discount-coupon 'Changes a discount coupon' \
        delete-discount-coupon 'Deletes a discount coupon for good' \
        search-promotions 'Lists the promotions of the store, a page at a time' \
        create-promotion 'Creates a promotion, a discount that applies by itself …' \
        update-promotion 'Changes a promotion' \
        delete-promotion 'Deletes a promotion for good' \
        purchase-domain 'Buys a domain for the store, which its owner is charged for' \
        reset-domain-password 'Has the registrar set a new password for a domain and …' \
        search-store-domains 'Lists the domains of the store, those of its Instant Site …' \
        update-store-domains 'Changes the domains of the store, such as which one is …' \
        send-domain-verification-email 'Sends the owner of a domain the email again by which the …' \
        search-domains-for-purchase 'Finds domain names that have a text in them, and tells …' \
        clone-instant-site 'Copies the settings of another store\'s site to this …' \
        discard-instant-site-changes 'Throws away all changes of the draft for good' \
        get-instant-site-api-token-in-instant-site 'Get Instant Site API token' \
        get-instant-site-api-token 'Gives a token for the endpoints of Instant Sites in …' \
        get-instant-site-profile 'Reads the site\'s settings, from the server of the rest of …' \
        publish-instant-site-changes 'Makes the draft the site that visitors see' \
        get-list-of-instant-site-pages 'Lists the pages of the site, those of the published …' \
        create-instant-site-page 'Adds a page to the draft and answers with it' \
        update-instant-site-page 'Changes a page in the draft and answers with the whole page' \
        delete-instant-site-page 'Deletes a page and answers with what it was' \
        get-instant-site-profile-apiv1 'Reads the site\'s settings, from the server of Instant Sites' \
        update-instant-site-profile 'Changes the site\'s settings' \
        create-instant-site-profile 'Creates the settings of a site that has none yet' \
        search-instant-site-redirects 'Finds redirects of the site, page by page' \
        create-instant-site-redirect 'Adds a redirect from one address of the site to another' \
        get-instant-site-redirect 'Reads one redirect' \
        update-instant-site-redirect 'Changes a redirect' \
        get-instant-site-text-labels 'Reads the texts of the editor and of the site by the …' \
        get-list-of-instant-site-themes 'Lists the themes of the site, each with its colors' \
        create-instant-site-theme 'Adds a theme and answers with it' \
        update-instant-site-theme 'Changes the colors of a theme and answers with it' \
        delete-instant-site-theme 'Deletes a theme and answers with what it was' \
        get-current-instant-site-theme 'Reads the theme that the site has now' \
        update-current-instant-site-theme 'Changes the colors of the theme that the site has now, …' \
        get-instant-site-tiles-list 'Lists the tiles, the blocks that pages are built of, of …' \
        update-instant-site-tiles-list 'Changes several tiles of the draft in one request' \
        create-instant-site-tile 'Adds a tile to the draft, from a showcase or from what is …' \
        get-instant-site-tile 'Reads one tile' \
        update-instant-site-tile 'Changes one tile of the draft' \
        delete-instant-site-tile 'Deletes a tile, from all pages that have it' \
        get-instant-site-tile-config-by-type 'Reads which layouts tiles of a type may have, and what …' \
        get-instant-site-tile-showcases 'Lists the ready-made tiles that the editor offers, by …' \
        get-list-of-buckets-for-tile-images 'Lists the servers that hold images of tiles, with their …' \
        get-tile-image-upload-result 'Tells where an uploaded image is, and in which sizes' \
        upload-instant-site-tile-image 'Reserves an id for an image of a tile and answers with …' \
        convert-abandoned-cart-to-order 'Makes an order of an abandoned cart' \
        get-abandoned-cart 'Reads one abandoned cart' \
        update-abandoned-cart 'Changes an abandoned cart, such as whether the control …' \
        search-abandoned-carts 'Finds carts that were left at the checkout, a page at a …' \
        calculate-order-details 'Calculates an order without creating it' \
        search-orders 'Finds orders, a page at a time' \
        create-order 'Creates an order with the amounts and addresses that are …' \
        get-order 'Reads one order with its items, taxes, discounts, …' \
        update-order 'Changes an order' \
        delete-order 'Deletes an order for good' \
        get-last-order 'Reads the order of the store that was placed last' \
        get-repeat-order-url 'Makes a link by which a customer orders the same once …' \
        search-order-extra-fields 'Lists the extra fields of one order with their values, …' \
        add-extra-fields-to-order 'Adds one extra field with its value to an order' \
        update-order-extra-field 'Changes one extra field of an order' \
        delete-order-extra-field 'Deletes one extra field of an order with its value, for good' \
        generate-tax-invoice-for-order 'Makes a tax invoice of an order as the store\'s settings say' \
        get-order-receipt-pdf 'Reads the receipt of an order as a PDF file' \
        get-tax-invoices-for-order 'Lists the tax invoices of an order with links to their …' \
        get-order-status 'Reads one status that orders can have' \
        update-custom-order-status 'Changes one of the three payment and three fulfillment …' \
        search-order-statuses 'Lists all statuses that orders can have, built-in ones …' \
        get-recurring-subscription 'Reads one subscription with its orders' \
        update-recurring-subscription 'Changes when and how often a subscription is charged, or …' \
        search-recurring-subscriptions 'Finds subscriptions of customers to products, a page at a …' \
        search-payment-options 'Lists all ways to pay that the store knows, enabled or …' \
        create-payment-option 'Adds a way to pay to the store and answers with its id' \
        get-payment-option 'Reads one way to pay' \
        update-payment-option 'Changes the fields of a way to pay that are sent' \
        delete-payment-option 'Removes a way to pay from the store for good' \
        adjust-product-stock 'Adds to the stock of a product, or takes from it, however …' \
        search-products 'Finds products, page by page, and answers each as a whole' \
        create-product 'Creates a product and answers with its number' \
        delete-all-products 'Deletes every product of the store for good' \
        get-product 'Reads one product with its options, variations, …' \
        update-product 'Changes the fields of a product that are sent' \
        delete-product 'Deletes a product for good' \
        get-product-filters 'Tells by which prices, categories, options and attributes …' \
        get-recently-used-product-swatches 'Lists the colors that options of type SWATCHES have, …' \
        search-product-brands 'Lists the brands of the store\'s products, page by page' \
        download-product-file 'Answers with the bytes of a file that is attached to a …' \
        change-product-file-description 'Changes what customers read about a file' \
        delete-product-file 'Deletes one file of a product for good' \
        upload-product-file 'Attaches a file to a product' \
        delete-all-product-files 'Deletes all files of a product for good, and answers how …' \
        bulk-update-product-images-and-videos 'Replaces images and videos of a product by those that the …' \
        upload-gallery-product-image 'Adds an image to the gallery of a product, from a link in …' \
        delete-all-gallery-product-images 'Deletes all images of a product\'s gallery for good, and …' \
        delete-gallery-product-image 'Deletes one image of a product\'s gallery for good' \
        delete-gallery-product-video 'Deletes one video of a product\'s gallery for good' \
        upload-main-product-image 'Sets the main image of a product, from a link in …' \
        delete-main-product-image 'Deletes the main image of a product for good' \
        upload-main-product-video 'Makes a video the main one of a product' \
        delete-main-product-video 'Deletes the main video of a product for good' \
        download-gallery-product-video 'Reads what is known of a video in a product\'s gallery, …' \
        upload-cover-for-gallery-video 'Sets the picture that stands for a video of the gallery, …' \
        upload-gallery-product-image-async 'Has the server fetch an image for the gallery of a …' \
        upload-gallery-product-video 'Adds a video to the gallery of a product' \
        upload-main-product-image-async 'Has the server fetch the main image of a product from a link' \
        bulk-update-delete-product-reviews 'Publishes, withdraws or deletes many reviews at once' \
        update-product-review-status 'Publishes a review, or takes it back to those that wait …' \
        delete-product-review 'Deletes one review for good' \
        get-product-reviews-stats 'Tells how many reviews the store has, in all and by status' \
        search-product-reviews 'Finds reviews of products, page by page' \
        search-product-types 'Lists all product types of the store with their …' \
        create-product-type 'Creates a product type with its attributes and answers …' \
        get-product-type 'Reads one product type with its attributes' \
        update-product-type-and-attributes 'Changes a product type' \
        delete-product-type 'Deletes a product type for good' \
        adjust-product-variation-stock 'Adds to the stock of one variation, or takes from it, …' \
        search-product-variations 'Lists all variations of a product in one answer' \
        create-product-variation 'Adds a variation to a product and answers with its number' \
        delete-all-product-variations 'Deletes all variations of a product for good, and answers …' \
        get-product-variation 'Reads one variation of a product' \
        update-product-variation 'Changes the fields of a variation that are sent' \
        delete-product-variation 'Deletes one variation of a product for good' \
        upload-product-variation-image 'Sets the image of a variation, from a link in externalUrl …' \
        delete-product-variation-image 'Deletes the image of a variation for good' \
        upload-product-variation-image-async 'Has the server fetch the image of a variation from a link' \
        search-shipping-options 'Lists all ways in which the store hands over goods - …' \
        create-shipping-option 'Adds a way of shipping, delivery or pickup to the store …' \
        update-shipping-option 'Changes the fields of a shipping option that are sent' \
        delete-shipping-option 'Removes a shipping option from the store for good' \
        resend-staff-account-invite 'Sends the invitation to a staff account once more, to the …' \
        cancel-staff-account-invite 'Withdraws an invitation that has not been accepted yet' \
        search-staff-accounts 'Lists all staff accounts of the store in one answer, …' \
        create-staff-account 'Invites a person by email to help run the store' \
        get-staff-account 'Reads one staff account' \
        update-staff-account 'Changes what a staff account may do, or its email address' \
        delete-staff-account 'Deletes a staff account for good' \
        get-staff-account-scopes 'Lists all permissions that this store can give to staff …' \
        upload-store-logo-image 'Replaces one of the store\'s logos, by the bytes of a …' \
        delete-store-logo-image 'Deletes one of the store\'s logos for good' \
        get-store-profile 'Reads the settings of the store' \
        update-store-profile 'Changes settings of the store' \
        get-deleted-items-history 'Lists ids of orders, products, coupons, customers or …' \
        get-latest-store-update-stats 'Tells when each kind of data last changed in the store, a …' \
        get-store-reports 'Makes one of the reports that the control panel shows, …' \
        get-page-slug-and-static-code 'Tells which page of the store a slug leads to and, if …' \
        static-code-for-category-page 'Renders the page of a category as static HTML, to be …' \
        static-code-for-home-page 'Renders the first page of the store as static HTML, to be …' \
        static-code-for-product-page 'Renders the page of a product as static HTML, to be shown …'
end

function __ecwid_groups
    printf '%s\t%s\n' \
        application 'Application.' \
        batch-requests 'Batch requests.' \
        categories 'Category images, categories, order of categories, …' \
        checkout-extra-fields 'Checkout extra fields.' \
        customers 'Customers, customer contacts, …' \
        dictionaries 'Dictionaries.' \
        discounts 'Discount coupons, promotions.' \
        domains 'Domains.' \
        instant-site 'Instant site, instant site pages, …' \
        orders 'Abandoned carts, orders, order extra fields, …' \
        payment-options 'Payment options.' \
        products 'Products, product files, …' \
        shipping-options 'Shipping options.' \
        staff-accounts 'Staff accounts.' \
        store-profile 'Store profile, store reports.' \
        storefront 'Storefront widget details, static store pages.'
end

# The flags of a row, $argv[3..], with words, behind $argv[1]; members of an object where $argv[2] is its name, or within it.
function __ecwid_flags
    set -l lead "$argv[1]"
    set -l within "$argv[2]"
    for entry in $argv[3..-1]
        if string match -q '@*' $entry
            __ecwid_flags "$lead" "$within" (__ecwid_row $entry)
            continue
        end
        set -l about (string split -m 1 '#' $entry)
        set -l parts (string split -m 1 :o $about[1])
        set -l name $lead$parts[1]
        set -l said
        test -z "$about[2]"; or set said $__ecwid_said[$about[2]]
        if test -z "$parts[2]"
            printf '%s\t%s\n' $name "$said"
            continue
        end
        printf '%s:o\t%s\n' $name "$said"
        if string match -q -- "$name.*" "$within."
            __ecwid_flags $name. "$within" (__ecwid_row $parts[2])
        end
    end
end

# Those of a command, $argv[1]; behind a word that is none, $argv[2], those of the word, and without options of calls.
function __ecwid_all
    set -l row (__ecwid_row $argv[1])
    test -z "$argv[2]"; or set row (__ecwid_row "+$argv[2]") $row[1..-2]
    __ecwid_flags '' "$argv[3]" $row
end

# What a flag, $argv[3], takes: nothing is printed where there is none, or where no value stands behind it.
function __ecwid_takes
    for entry in (__ecwid_all "$argv[1]" "$argv[2]" "$argv[3]")
        set -l parts (string split -m 1 : (string split -m 1 \t $entry)[1])
        if test "$parts[1]" = "$argv[3]"
            test "$parts[2]" = -; or echo "x$parts[2]"
            return
        end
    end
end

# Behind $argv[1], the values of what takes $argv[2] with what is there of one, $argv[3].
function __ecwid_value
    set -l lead "$argv[1]"
    set -l takes (string replace -r ',$' '' -- "$argv[2]")
    set -l value "$argv[3]"
    set -l values (__ecwid_values $takes)
    if test "$takes" != "$argv[2]"
        set lead $lead(string match -r '^.*,' -- "$value")
        set value (string replace -r '^.*,' '' -- "$value")
        set values (string match -v '*,*' -- $values)
    end
    if test "$takes" = f
        set values (__fish_complete_path "$value")
    end
    string join \n -- "$lead"$values
end

function __ecwid_own
    printf '%s\t%s\n' \
        help 'Tells what there is, or all about one thing' \
        version 'Versions of this program and of what it is made of' \
        api 'Any request, also one that the description does not know' \
        bulk 'Many changes by one command, from a file of items' \
        config 'What holds for many calls, and where it comes from' \
        edit 'Changes one thing in an editor'
end

function __ecwid_topics
    printf '%s\t%s\n' \
        topics 'What there is help for' \
        start 'The first steps' \
        commands 'All commands' \
        options 'Options of every command' \
        environment 'Variables of the environment' \
        exit-codes 'What the exit status tells a script'
end

function __ecwid_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l command "$before[2]"
    set -l last "$before[-1]"
    set -l own
    set -l first 3
    if test (count $before) -eq 1
        __ecwid_commands
        __ecwid_own
        printf '%s\n' --help --version -h -V
        return
    end
    if not contains -- "$command" (__ecwid_commands | string replace -r '\t.*' '')
        if contains -- "$command" help --help -h
            test (count $before) -eq 2; or return
            __ecwid_commands
            __ecwid_groups
            __ecwid_own
            __ecwid_topics
            return
        end
        set -l behind (__ecwid_behind "$command")
        if test (count $before) -eq 2; and test -n "$behind"; and not string match -q -- '-*' "$word"
            string join \n $behind
            return
        end
        set own "$command"
        set command
        if contains -- "$own" bulk
            set command "$before[3]"
            set first 4
            test -n "$command"; or return
        end
    end
    contains -- -- $before[$first..-1]; and return
    if string match -q -- '--*=*' "$word"
        set -l parts (string split -m 1 = -- "$word")
        set -l takes (__ecwid_takes "$command" "$own" (string sub -s 3 -- $parts[1]))
        test -z "$takes"; or __ecwid_value "$parts[1]=" (string sub -s 2 -- $takes) "$parts[2]"
        return
    end
    if string match -q -- '--?*' "$last"
        set -l takes (__ecwid_takes "$command" "$own" (string sub -s 3 -- $last))
        if test -n "$takes"
            __ecwid_value '' (string sub -s 2 -- $takes) "$word"
            return
        end
    end
    set -l found (__ecwid_all "$command" "$own" (string replace -r '^--' '' -- "$word") |
        string replace -r '^([^:\t]*)[^\t]*' -- '--$1')
    test -z "$found"; or string join \n -- -h -v $found
end

complete -c ecwid -f -a '(__ecwid_complete)'
